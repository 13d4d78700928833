/**
 * `npm run acceptance`: the five published articles, extracted by the built command and compared with answer
 * keys written by hand; the dossier that was made of them, whose every reference is looked up in their texts; and small
 * inputs with which pages and commands once said something false.
 * The keys and the articles lie beside the project, in ../shared.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { run } from "./lib/run.mjs";

const scorer = "../shared/acceptance/seed-extraction/score.mjs";
const articles = "../shared/seeds";
const dossier = "packages/ukraine-talks";

/** These rows must be complete; the others may miss, but invent nothing. */
const complete =
  "faq.q faq.qa callouts callouts.text callouts.kind highlights meta.title meta.byline meta.published ranges".split(
    " ",
  );

/** @typedef {{ tp: number, fp: number, fn: number }} Row */

/** @param {Record<string, Row>} totals */
function judge(totals) {
  const missing = complete.filter((name) => totals[name] === undefined);
  const rows = Object.entries(totals);
  return [
    ...missing.map((name) => `${name}: was not scored.`),
    ...rows.filter(([, { fp }]) => fp > 0).map(([name, { fp }]) => `${name}: ${fp} wrong or invented.`),
    ...rows
      .filter(([name, { fn }]) => complete.includes(name) && fn > 0)
      .map(([name, { fn }]) => `${name}: ${fn} missed.`),
  ];
}

async function score() {
  const folder = mkdtempSync(join(tmpdir(), "acceptance-"));
  const report = join(folder, "report.json");
  const extract = "npx --no-install backgrounder extract {files} --json";
  try {
    await run(["node", scorer, "--set", "seeds", "--cmd", extract, "--verbose", "--json", report], { show: true });
    if (!existsSync(report)) return ["The scorer wrote no report; see its output above."];
    /** @type {{ totals: Record<string, Row> }} */
    const { totals } = JSON.parse(readFileSync(report, "utf8"));
    return judge(totals);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @typedef {{ severity: string, rule: string, record: string, path: string }} Diagnostic */

/** What is open in the dossier with the articles at hand is what its golden file lists, as without them. */
async function lint() {
  const command = ["backgrounder", "lint", `${dossier}/data`, "--as-of", "2025-12-15", "--sources", articles, "--json"];
  const { output } = await run(["npx", "--no-install", ...command]);
  if (!output.startsWith("{")) return [`\`${command.join(" ")}\` printed no report:\n${output}`];
  /** @type {{ uncheckedReferences: number, diagnostics: Diagnostic[] }} */
  const { uncheckedReferences, diagnostics } = JSON.parse(output);
  const found = diagnostics.map(({ severity, rule, record, path }) => `${severity} ${rule} ${record} ${path}`);
  const golden = readFileSync(`${dossier}/lint.golden.txt`, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  return [
    ...(uncheckedReferences === 0 ? [] : [`${dossier}: ${uncheckedReferences} references lead to no text.`]),
    ...found.filter((line) => !golden.includes(line)).map((line) => `${dossier}: ${line}, which nobody has agreed to.`),
    ...golden.filter((line) => !found.includes(line)).map((line) => `${dossier}: ${line} is no longer found.`),
  ];
}

const runner = "../shared/acceptance/run-cases.mjs";

/** The numbers of the cases that hold by now; all of a folder where none are named. @type {Record<string, number[]>} */
const cases = { truth: [], "field-reports": [...range(1, 11), ...range(42, 64)] };

/** @param {number} from @param {number} until */
function range(from, until) {
  return Array.from({ length: until - from + 1 }, (_, index) => from + index);
}

async function falseWords() {
  /** @type {string[]} */
  const complaints = [];
  for (const [name, numbers] of Object.entries(cases)) {
    const folder = join("../shared/acceptance", name);
    const { ok, output } = await run(["node", runner, "--cases", folder, ...numbers.map(String)]);
    const failing = output.split("\n").filter((line) => line.includes(" FAILS "));
    complaints.push(...failing.map((line) => `${name}: ${line}`));
    if (!ok && failing.length === 0) complaints.push(`${name}: the cases did not run:\n${output}`);
  }
  return complaints;
}

if (!existsSync(scorer)) {
  console.error(
    `acceptance: there is no ${scorer}. The answer keys are kept beside the project; put the folder \`shared\` next to ` +
      "this one. `npm test` needs none of it.",
  );
  process.exitCode = 1;
} else {
  const complaints = [...(await score()), ...(await lint()), ...(await falseWords())];
  for (const complaint of complaints) console.error(`acceptance: ${complaint}`);
  console.log(complaints.length === 0 ? "acceptance: met" : "acceptance: not met");
  process.exitCode = complaints.length === 0 ? 0 : 1;
}
