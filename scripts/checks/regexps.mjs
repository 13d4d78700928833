/**
 * Every regular expression in the packages takes time in proportion to its input, or is listed in
 * scripts/lib/bounded-regexps.mjs with what keeps its input short. recheck looks for texts for which an expression takes
 * longer, which takes minutes for all of them. So what it found to be safe is on a list, and this compares the
 * expressions with the list. `--write` (`npm run regexps`) tries what is new, and writes the list; `--write --again`
 * tries all of them.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import process from "node:process";
import { bounded } from "../lib/bounded-regexps.mjs";
import { assembled, literals } from "../lib/regexps.mjs";
import { finish } from "../lib/run.mjs";

/** @typedef {import("../lib/regexps.mjs").Expression} Expression */

const load = createRequire(import.meta.url);
/** Its plain JavaScript build needs neither Java nor a program of its own. @type {{ checkSync: typeof import("recheck").checkSync }} */
const { checkSync } = load("recheck/lib/browser.js");
/** @type {string} */
const version = load("recheck/package.json").version;

const list = "scripts/checks/regexps.json";
/** @type {{ recheck: string, linear: string[] }} */
const known = JSON.parse(readFileSync(list, "utf8"));

/** Only for what hangs: recheck needs less than a second for the expressions that are not bounded. In milliseconds. */
const patience = 120_000;

/** recheck tries texts at random. With a seed it tries the same ones each time, so that a check fails or passes for good. */
const randomSeed = 1;

/** Work is limited by counts. A limit in time would take a busy machine for a slow expression. */
const limits = { timeout: patience, incubationTimeout: patience, attackTimeout: patience, randomSeed };

/** @param {string} where */
const fileOf = (where) =>
  where
    .replace(/^packages\//, "")
    .replace(/\/dist\/src\//, "/src/")
    .replace(/\.(?:js|tsx?)(?::\d+)?$/, "");

/** @param {Expression} expression */
const boundOf = ({ source, where }) =>
  bounded.find(([name, begins]) => name === fileOf(where) && source.startsWith(begins));

/** What recheck has against an expression, or nothing. @param {Expression} expression */
function problemOf({ source, flags, where }) {
  const result = checkSync(source, flags, limits);
  if (result.status === "safe") return [];
  const found = result.status === "vulnerable" ? `takes ${result.complexity.summary} time` : "could not be checked";
  return [
    `${where}: /${source.slice(0, 120)}/${flags} ${found}. Rewrite it (often \`(?<!x)\` before \`x+$\` is enough), or bound its input and list it in scripts/lib/bounded-regexps.mjs.`,
  ];
}

const all = new Map([...literals(), ...(await assembled())].map((one) => [`/${one.source}/${one.flags}`, one]));
const used = new Set([...all.values()].map(boundOf));
const gone = bounded
  .filter((entry) => !used.has(entry))
  .map(
    ([file, begins]) =>
      `${file}: /${begins}…/ is listed in scripts/lib/bounded-regexps.mjs, but is not in the file any more. Remove it there.`,
  );
const tried = [...all].filter(([, expression]) => boundOf(expression) === undefined);
const isSameRecheck = known.recheck === version;

function write() {
  const trusted = new Set(isSameRecheck && !process.argv.includes("--again") ? known.linear : []);
  const problems = tried.filter(([text]) => !trusted.has(text)).flatMap(([, expression]) => problemOf(expression));
  if (problems.length === 0)
    writeFileSync(
      list,
      `${JSON.stringify({ recheck: version, linear: tried.map(([text]) => text).sort() }, null, 2)}\n`,
    );
  return problems;
}

function compare() {
  const how = "Run `npm run regexps`, and commit what it writes.";
  if (!isSameRecheck) return [`${list} was written with recheck ${known.recheck}, and ${version} is installed. ${how}`];
  const linear = new Set(known.linear);
  return [
    ...tried
      .filter(([text]) => !linear.has(text))
      .map(([text, { where }]) => `${where}: ${text.slice(0, 120)} has not been tried for how long it takes. ${how}`),
    ...known.linear
      .filter((text) => !tried.some(([one]) => one === text))
      .map((text) => `${list}: ${text.slice(0, 120)} is not in the packages any more. ${how}`),
  ];
}

finish([...gone, ...(process.argv.includes("--write") ? write() : compare())]);
