import { readFileSync } from "node:fs";
import { Instrumenter } from "@stryker-mutator/instrumenter";
import { readJson } from "../lib/repository.mjs";

/**
 * @typedef {{ line: number, column: number }} Position both from 1, as in a report
 * @typedef {{ start: Position, end: Position }} Range
 * @typedef {Range & { file: string }} Place
 */

/** What StrykerJS would break in these files, with everything that it leaves out left out. @param {readonly string[]} paths */
export async function placesIn(paths) {
  const { mutator } = readJson("scripts/mutants/stryker.json");
  const files = paths.map((name) => ({ name, mutate: true, content: readFileSync(name, "utf8") }));
  const options = { ...mutator, plugins: null, ignorers: [], noHeader: true };
  const { mutants } = await new Instrumenter(silent).instrument(files, options);
  return mutants.flatMap(({ fileName, location: { start, end }, status }) =>
    status === undefined ? [{ file: fileName, start: fromOne(start), end: fromOne(end) }] : [],
  );
}

/**
 * Some of these places, at most `count`, at random; the same ones for the same seed. What is inside a place is tried
 * with it, because StrykerJS takes ranges. So a place with much in it is passed over, and its score counts for nothing.
 * @param {readonly Place[]} places @param {number} count @param {number} seed
 */
export function sampleOf(places, count, seed) {
  const most = Math.max(1, Math.floor(count / 10));
  /** @type {Set<Place>} */
  const chosen = new Set();
  for (const place of shuffled(places, seed)) {
    const within = places.filter((other) => other.file === place.file && isInside(other, place));
    const added = within.filter((other) => !chosen.has(other));
    if (within.length <= most && chosen.size + added.length <= count) for (const one of added) chosen.add(one);
    if (chosen.size === count) break;
  }
  return [...chosen];
}

/** As StrykerJS takes it, with columns from 0. @param {Place} place */
export const asPattern = ({ file, start, end }) =>
  `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;

/** @param {Range} inner @param {Range} outer */
export const isInside = (inner, outer) => !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.end);

/** @param {Position} a @param {Position} b */
const isBefore = (a, b) => a.line < b.line || (a.line === b.line && a.column < b.column);

/** @param {Position} position */
const fromOne = ({ line, column }) => ({ line: line + 1, column: column + 1 });

/** @template T @param {readonly T[]} list @param {number} seed */
function shuffled(list, seed) {
  const random = numbers(seed);
  return list
    .map((value) => ({ value, order: random() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ value }) => value);
}

/** Numbers from 0 to 1 that depend on the seed alone (mulberry32). @param {number} seed */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const nothing = () => undefined;
const never = () => false;
const silent = {
  isTraceEnabled: never,
  isDebugEnabled: never,
  isInfoEnabled: never,
  isWarnEnabled: never,
  isErrorEnabled: never,
  isFatalEnabled: never,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
};
