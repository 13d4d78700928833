/**
 * `npm test`: builds, gets a browser, and runs the tests. The last line is `N passed, N failed`.
 * What takes minutes more has commands of its own (`test:consumers`, `test:storybook`, `rehearsal` and others in package.json).
 * `npm test -- --only unit` runs one part (or several, with commas); `--list` names them.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { run, secondsSince } from "./lib/run.mjs";

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ name: string, says: string, command: string[], env?: Record<string, string>, count?: (output: string) => Count }} Part
 */

const reports = mkdtempSync(join(tmpdir(), "test-reports-"));

/** @param {string} name */
const readReport = (name) => JSON.parse(readFileSync(join(reports, `${name}.json`), "utf8"));

/** A test that is skipped has not passed. @param {string} name @param {string} says @param {string[]} choice @returns {Part} */
const vitest = (name, says, choice) => ({
  name,
  says,
  command: [
    "vitest",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${join(reports, `${name}.json`)}`,
    ...choice,
  ],
  count: () => {
    const { numPassedTests: passed, numTotalTests: total, numFailedTestSuites: suites } = readReport(name);
    return { passed, failed: Math.max(total - passed, suites > 0 ? 1 : 0) };
  },
});

/** @type {Part} */
const e2e = {
  name: "e2e",
  says: "the demo in Chromium",
  command: ["playwright", "test", "--config", "apps/demo/playwright.config.ts", "--reporter=list,json"],
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, "e2e.json") },
  count: () => {
    const { expected, unexpected, flaky, skipped } = readReport("e2e").stats;
    return { passed: expected, failed: unexpected + flaky + skipped };
  },
};

/**
 * One stage after the other. The parts of a stage run side by side: each of them leaves half of a small machine idle
 * while it installs, waits for a browser or starts one process at a time.
 * @type {Part[][]}
 */
const stages = [
  [
    {
      name: "build",
      says: "every package, and the demo",
      command: ["turbo", "run", "build", "--filter=!@backgrounder/storybook", "--output-logs=errors-only"],
    },
    { name: "browser", says: "find or install a Chromium", command: ["node", "scripts/browser.mjs"] },
  ],
  [
    vitest("unit", "functions, components, types, samples of the README", [
      "--project=node",
      "--project=jsdom",
      "--project=types",
    ]),
  ],
  [
    vitest("stories", "every story in Chromium with axe: light, dark, right-to-left", [
      "--config=apps/storybook/vitest.config.ts",
    ]),
    e2e,
  ],
  [
    vitest("release", "changesets, changelogs and packed contents, in a copy", ["--project=release"]),
    vitest("attack", "kills, full disks, hostile data; a sample, of which `npm run test:attack` tries all", [
      "--config=tests/attack/vitest.config.ts",
    ]),
  ],
];
const parts = stages.flat();

/** @param {Part} part @param {boolean} ok @param {string} output @returns {Count} */
function counted({ name, count }, ok, output) {
  if (count === undefined) return { passed: 0, failed: ok ? 0 : 1 };
  try {
    const { passed, failed } = count(output);
    if (passed + failed > 0) return { passed, failed: ok ? failed : Math.max(failed, 1) };
    console.error(`${name}: ran no test. A part without tests proves nothing, so it counts as failed.`);
  } catch (error) {
    console.error(
      `${name}: left no report that can be read (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
  return { passed: 0, failed: 1 };
}

/** @param {string[]} parameters */
function chosen(parameters) {
  const at = parameters.indexOf("--only");
  if (at < 0) return stages;
  const names = (parameters[at + 1] ?? "").split(",");
  const unknown = names.filter((name) => !parts.some((part) => part.name === name));
  if (unknown.length > 0)
    throw new Error(`--only: no part is named "${unknown.join(", ")}". \`npm test -- --list\` names them.`);
  return stages.map((stage) => stage.filter(({ name }) => names.includes(name))).filter(({ length }) => length > 0);
}

/** @param {Part} part @param {boolean} isAlone a part beside another one prints when it has ended, so that their lines do not mix */
async function runPart(part, isAlone) {
  const started = performance.now();
  const title = `\n# ${part.name}: ${part.says}`;
  if (isAlone) console.log(title);
  const { ok, output } = await run(part.command, { show: isAlone, ...(part.env && { env: part.env }) });
  if (!isAlone) console.log(`${title}\n${output}`);
  const { passed, failed } = counted(part, ok, output);
  console.log(`# ${part.name}: ${passed} passed, ${failed} failed, in ${secondsSince(started)}`);
  return { passed, failed };
}

async function main() {
  const total = { passed: 0, failed: 0 };
  for (const stage of chosen(process.argv.slice(2))) {
    const isAlone = stage.length === 1;
    if (!isAlone) console.log(`\n# ${stage.map(({ name }) => name).join(" and ")}, side by side`);
    const counts = await Promise.all(stage.map((part) => runPart(part, isAlone)));
    for (const { passed, failed } of counts) {
      total.passed += passed;
      total.failed += failed;
    }
    // Tests of what was not built would say nothing.
    if (total.failed > 0 && stage[0]?.name === "build") break;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0;
}

if (process.argv.includes("--list")) {
  for (const { name, says } of parts) console.log(`${name.padEnd(10)} ${says}`);
} else {
  try {
    process.exitCode = (await main()) ? 0 : 1;
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}
