/**
 * `npm run acceptance`: the five published articles, extracted by the built command and compared with answer
 * keys written by hand. The keys lie beside the project, in ../shared/acceptance.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { run } from "./lib/run.mjs";

const scorer = "../shared/acceptance/seed-extraction/score.mjs";

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

if (!existsSync(scorer)) {
  console.error(
    `acceptance: there is no ${scorer}. The answer keys are kept beside the project; put the folder \`shared\` next to ` +
      "this one. `npm test` needs none of it.",
  );
  process.exitCode = 1;
} else {
  const complaints = await score();
  for (const complaint of complaints) console.error(`acceptance: ${complaint}`);
  console.log(complaints.length === 0 ? "acceptance: met" : "acceptance: not met");
  process.exitCode = complaints.length === 0 ? 0 : 1;
}
