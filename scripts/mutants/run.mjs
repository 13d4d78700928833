/**
 * `npm run mutants`: breaks the code in thousands of small ways with StrykerJS and prints, for each folder, how many of
 * these mutants a test noticed. `npm run mutants -- packages/model/src/article/cleaning` takes the folders or files
 * that are named. Results are kept in reports/mutants, and only what has changed since is tried again. `--sample 150`
 * tries at most that many of each package, chosen at random; `--seed` with the number that is printed chooses the same in the same code.
 */
import { randomInt } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import process from "node:process";
import { files } from "../lib/repository.mjs";
import { run, secondsSince } from "../lib/run.mjs";
import { removeBrokenResults } from "./results.mjs";
import { asPattern, isInside, placesIn, sampleOf } from "./sample.mjs";

/**
 * @typedef {import("./sample.mjs").Place} Place
 * @typedef {import("./results.mjs").Mutant} Mutant
 * @typedef {import("./results.mjs").Report} Report
 * @typedef {{ noticed: number, unnoticed: number }} Score
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
  removeBrokenResults(file);
  const mutate = all.filter((path) => /\.tsx?$/.test(path) && !left.test(path) && isWithin(path, chosen));
  if (mutate.length === 0)
    throw new Error(`There is no code to break in ${chosen.join(", ")}: only tests, data or rules.`);
  const sample = sampleSize === undefined ? undefined : await sampleFrom(mutate, sampleSize);
  const patterns = sample?.map(asPattern) ?? mutate;
  const command = ["stryker", "run", "scripts/mutants/stryker.json", "--incrementalFile", file];
  const { ok } = await run([...command, "--mutate", patterns.join(","), ...options], {
    show: true,
    env: { MUTANTS_OF: name },
  });
  if (!ok) throw new Error(`StrykerJS could not try packages/${name}. What it printed above says why.`);
  /** @type {Report} */
  const report = JSON.parse(readFileSync(file, "utf8"));
  const tried = triedIn(report, sample).filter(([path]) => isWithin(path, chosen));
  const survivors = `reports/mutants/${name}.txt`;
  writeFileSync(survivors, tried.flatMap(survivorsIn).join("\n"));
  printScores(tried);
  console.log(`Those that no test noticed are in ${survivors}.`);
}

/** @param {readonly string[]} paths @param {number} size */
async function sampleFrom(paths, size) {
  const places = await placesIn(paths);
  const sample = sampleOf(places, size, seed);
  console.log(`${sample.length} of ${places.length} mutants, chosen with --seed ${seed}.`);
  return sample;
}

/**
 * Of a sample, what is in it: the report has what earlier runs tried, too.
 * @param {Report} report @param {readonly Place[] | undefined} sample @returns {[string, Report["files"][string]][]}
 */
function triedIn({ files: found }, sample) {
  if (sample === undefined) return Object.entries(found);
  const inFile = Map.groupBy(sample, ({ file }) => file);
  return Object.entries(found).map(([path, { source, mutants }]) => {
    const places = inFile.get(path) ?? [];
    return [path, { source, mutants: mutants.filter(({ location }) => places.some((one) => isInside(location, one))) }];
  });
}

/** @param {Mutant} mutant */
const isNoticed = ({ status }) => status === "Killed" || status === "Timeout";
/** @param {Mutant} mutant */
const isUnnoticed = ({ status }) => status === "Survived" || status === "NoCoverage";

/** @param {[string, Report["files"][string]][]} tried */
function printScores(tried) {
  /** @type {Map<string, Score>} */
  const folders = new Map();
  for (const [path, { mutants }] of tried) {
    const score = folders.get(dirname(path)) ?? { noticed: 0, unnoticed: 0 };
    score.noticed += mutants.filter(isNoticed).length;
    score.unnoticed += mutants.filter(isUnnoticed).length;
    folders.set(dirname(path), score);
  }
  for (const [folder, score] of folders) printScore(score, folder);
  if (folders.size > 1) printScore(sumOf([...folders.values()]), "together");
}

/** @param {readonly Score[]} scores @returns {Score} */
const sumOf = (scores) => ({
  noticed: scores.reduce((sum, { noticed }) => sum + noticed, 0),
  unnoticed: scores.reduce((sum, { unnoticed }) => sum + unnoticed, 0),
});

/** @param {Score} score @param {string} name */
function printScore({ noticed, unnoticed }, name) {
  const sum = noticed + unnoticed;
  if (sum > 0) console.log(`${String(Math.round((noticed / sum) * 100)).padStart(4)} %  ${noticed} of ${sum}  ${name}`);
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

/** Takes an option and its number out of the options, so that StrykerJS does not see it. @param {string} name */
function takeNumber(name) {
  const at = options.indexOf(name);
  if (at < 0) return undefined;
  const [, value] = options.splice(at, 2);
  if (!/^[1-9]\d{0,9}$/.test(value ?? "")) throw new Error(`${name} needs a whole number, such as ${name} 150.`);
  return Number(value);
}

const started = performance.now();
const all = files();
const parameters = process.argv.slice(2);
const firstOption = parameters.findIndex((parameter) => parameter.startsWith("-"));
const named = (firstOption < 0 ? parameters : parameters.slice(0, firstOption)).map((name) => name.replace(/\/$/, ""));
const options = firstOption < 0 ? [] : parameters.slice(firstOption);
const sampleSize = takeNumber("--sample");
const seed = takeNumber("--seed") ?? randomInt(1, 10 ** 9);
const byPackage = Map.groupBy(named.length > 0 ? named : usual, packageOf);
for (const [name, chosen] of byPackage) await tryPackage(name, chosen, options);
console.log(`Done in ${secondsSince(started)}.`);
