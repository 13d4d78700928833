import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * One hand-written piece: a file that is new (`create`), or text that is added behind a line (`after`, `add`).
 * @typedef {{ piece: string, file: string, create?: string, after?: string, add?: string, isTest?: true }} Edit
 */

/**
 * A way in which the repository grows.
 * @typedef {object} Trial
 * @property {string} title what is added, in words
 * @property {readonly Edit[]} edits what somebody writes by hand
 * @property {readonly (readonly string[])[]} commands run after the edits; all must pass
 * @property {Readonly<Record<string, RegExp>>} [leftOut] by piece, what the commands say when it is missing
 */

/** Makes an edit in a copy, and returns how many lines it took. @param {string} folder @param {Edit} edit */
export function make(folder, { piece, file, create, after, add = "" }) {
  const path = join(folder, file);
  if (create !== undefined) {
    if (existsSync(path)) throw new Error(`${file} exists already. Choose another name for "${piece}".`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, create);
    return linesIn(create);
  }
  const text = readFileSync(path, "utf8");
  const place = text.indexOf(after ?? "");
  if (after === undefined || place < 0) throw new Error(`${file} has no "${after}". Correct "after" of "${piece}".`);
  if (text.indexOf(after, place + 1) >= 0) {
    throw new Error(`${file} has "${after}" more than once. Make "after" of "${piece}" longer.`);
  }
  writeFileSync(path, text.slice(0, place + after.length) + add + text.slice(place + after.length));
  return linesIn(add);
}

/** @param {string} text */
const linesIn = (text) => text.split("\n").filter((line) => line.trim() !== "").length;
