/**
 * `npm run mutants`: breaks the code in thousands of small ways with StrykerJS and prints, for each folder, how many of
 * these mutants a test noticed. `npm run mutants -- packages/model/src/article/cleaning` takes the folders or files
 * that are named. Results are kept in reports/mutants, and only what has changed since is tried again.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import process from "node:process";
import { files } from "../lib/repository.mjs";
import { run, secondsSince } from "../lib/run.mjs";

/**
 * @typedef {{ line: number, column: number }} Position
 * @typedef {{ status: string, mutatorName: string, replacement?: string, location: { start: Position, end: Position } }} Mutant
 * @typedef {{ files: Record<string, { source: string, mutants: Mutant[] }> }} Report
 */

/** What readers and editors would notice most: the queries, the cleaners, the reader of documents, the renderers. */
const usual = [
  "packages/model/src/talks",
  "packages/model/src/article/talks",
  "packages/model/src/article/cleaning",
  "packages/dossier/src",
  "packages/react/src",
];

/** The fixtures of the lint rules belong to the cli, whose tests are too slow for this. */
const left = /\.(test|test-d|test\.util|stories)\.tsx?$|\/(generated|languages|examples|lint)\//;

/** @param {string} name */
function packageOf(name) {
  const found = /^packages\/([\w-]+)(\/|$)/.exec(name)?.[1];
  if (found === undefined || !existsSync(name)) {
    throw new Error(`There is no file or folder "${name}" in packages/. Name it from the root of the repository.`);
  }
  return found;
}

/** @param {string} file @param {readonly string[]} chosen */
const isWithin = (file, chosen) => chosen.some((one) => file === one || file.startsWith(`${one}/`));

/** @param {string} name the name of a package @param {readonly string[]} chosen @param {readonly string[]} options */
async function tryPackage(name, chosen, options) {
  const file = `reports/mutants/${name}.json`;
  mkdirSync(dirname(file), { recursive: true });
  const mutate = all.filter((path) => /\.tsx?$/.test(path) && !left.test(path) && isWithin(path, chosen));
  if (mutate.length === 0)
    throw new Error(`There is no code to break in ${chosen.join(", ")}: only tests, data or rules.`);
  const command = ["stryker", "run", "scripts/mutants/stryker.json", "--incrementalFile", file];
  const { ok } = await run([...command, "--mutate", mutate.join(","), ...options], {
    show: true,
    env: { MUTANTS_OF: name },
  });
  if (!ok) throw new Error(`StrykerJS could not try packages/${name}. What it printed above says why.`);
  /** @type {Report} */
  const report = JSON.parse(readFileSync(file, "utf8"));
  const tried = Object.entries(report.files).filter(([path]) => isWithin(path, chosen));
  const survivors = `reports/mutants/${name}.txt`;
  writeFileSync(survivors, tried.flatMap(survivorsIn).join("\n"));
  printScores(tried);
  console.log(`Those that no test noticed are in ${survivors}.`);
}

/** @param {Mutant} mutant */
const isNoticed = ({ status }) => status === "Killed" || status === "Timeout";
/** @param {Mutant} mutant */
const isUnnoticed = ({ status }) => status === "Survived" || status === "NoCoverage";

/** @param {[string, Report["files"][string]][]} tried */
function printScores(tried) {
  /** @type {Map<string, { noticed: number, unnoticed: number }>} */
  const folders = new Map();
  for (const [path, { mutants }] of tried) {
    const score = folders.get(dirname(path)) ?? { noticed: 0, unnoticed: 0 };
    score.noticed += mutants.filter(isNoticed).length;
    score.unnoticed += mutants.filter(isUnnoticed).length;
    folders.set(dirname(path), score);
  }
  for (const [folder, { noticed, unnoticed }] of folders) {
    const sum = noticed + unnoticed;
    if (sum > 0)
      console.log(`${String(Math.round((noticed / sum) * 100)).padStart(4)} %  ${noticed} of ${sum}  ${folder}`);
  }
}

/** @param {[string, Report["files"][string]]} file */
function survivorsIn([path, { source, mutants }]) {
  const lines = source.split("\n");
  return mutants.filter(isUnnoticed).map(({ status, location: { start, end }, replacement = "" }) => {
    const line = lines[start.line - 1] ?? "";
    const was =
      start.line === end.line ? line.slice(start.column - 1, end.column - 1) : `${line.slice(start.column - 1)} …`;
    const isTried = status === "Survived" ? "" : " (no test comes here)";
    return `${path}:${start.line}:${start.column}${isTried}\n    ${was}\n    ${replacement.replaceAll(/\s+/g, " ").slice(0, 160)}`;
  });
}

const started = performance.now();
const all = files();
const parameters = process.argv.slice(2);
const firstOption = parameters.findIndex((parameter) => parameter.startsWith("-"));
const named = (firstOption < 0 ? parameters : parameters.slice(0, firstOption)).map((name) => name.replace(/\/$/, ""));
const options = firstOption < 0 ? [] : parameters.slice(firstOption);
const byPackage = Map.groupBy(named.length > 0 ? named : usual, packageOf);
for (const [name, chosen] of byPackage) await tryPackage(name, chosen, options);
console.log(`Done in ${secondsSince(started)}.`);
