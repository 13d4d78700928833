import { existsSync, readFileSync, rmSync } from "node:fs";

/**
 * @typedef {import("./sample.mjs").Range} Range
 * @typedef {{ status: string, mutatorName: string, replacement?: string, location: Range }} Mutant
 * @typedef {{ files: Record<string, { source: string, mutants: Mutant[] }> }} Report
 */

/** What was tried before. A run that is killed while it writes leaves half of it or nothing. @param {string} file */
export function removeBrokenResults(file) {
  if (!existsSync(file) || isReport(readFileSync(file, "utf8"))) return;
  rmSync(file);
  console.log(`${file} is empty or broken, because a run was cut short. It was removed, and all is tried again.`);
}

/** @param {string} text */
function isReport(text) {
  try {
    const { files } = JSON.parse(text);
    return typeof files === "object" && files !== null;
  } catch {
    return false;
  }
}
