/**
 * `npm run check`: everything that a machine can judge without running the code's tests.
 * `npm run check -- lint knip` runs the named checks only; `--list` names them.
 */
import { availableParallelism } from "node:os";
import process from "node:process";
import { run, secondsSince } from "./lib/run.mjs";

/** @typedef {{ name: string, command: string[], needsBuild?: boolean, note?: boolean }} Check */

/** @param {string} name */
const own = (name) => ["node", `scripts/checks/${name}.mjs`];

/** Slow ones first, so that none is left running alone at the end. @type {Check[]} */
const checks = [
  {
    name: "types",
    command: ["turbo", "run", "types", "--continue", "--output-logs=errors-only", "--log-order=grouped"],
  },
  { name: "tooling", command: ["tsc", "-p", "."] },
  { name: "packed", command: own("packed"), needsBuild: true },
  { name: "generated", command: own("generated"), needsBuild: true },
  { name: "exports", command: own("exports"), needsBuild: true },
  { name: "knip", command: ["knip", "--no-progress", "--no-config-hints"] },
  { name: "lockfile", command: own("lockfile") },
  { name: "format", command: ["prettier", "--check", "--log-level", "warn", "."] },
  { name: "lint", command: ["oxlint", "--type-aware", "--deny-warnings", "--report-unused-disable-directives"] },
  {
    name: "arrows",
    command: ["depcruise", "--config", ".dependency-cruiser.mjs", "packages", "apps", "bench", "tests"],
  },
  { name: "styles", command: ["stylelint", "{packages,apps}/**/*.css"] },
  { name: "structure", command: own("structure") },
  { name: "sizes", command: ["size-limit", "--hide-passed"], needsBuild: true },
];

/** @param {Check} check */
async function judge(check) {
  const started = performance.now();
  const { ok, output } = await run(check.command);
  console.log(`${ok ? "ok  " : "FAIL"} ${check.name.padEnd(10)} ${secondsSince(started)}`);
  if (!ok) console.log(`${output.trim().replaceAll(/^/gm, "     ")}\n`);
  return ok;
}

/** @param {Check[]} queue */
async function judgeAll(queue) {
  /** @type {boolean[]} */
  const results = [];
  const worker = async () => {
    for (let check = queue.shift(); check !== undefined; check = queue.shift()) results.push(await judge(check));
  };
  await Promise.all(Array.from({ length: Math.max(2, Math.min(4, availableParallelism())) }, worker));
  return results;
}

/** @param {string[]} named */
function chosen(named) {
  const unknown = named.filter((name) => !checks.some((check) => check.name === name));
  if (unknown.length === 0) return checks.filter((check) => named.length === 0 || named.includes(check.name));
  throw new Error(
    `No check is named ${unknown.join(", ")}. There are: ${checks.map((check) => check.name).join(", ")}.`,
  );
}

const named = process.argv.slice(2);
if (named.includes("--list")) {
  for (const check of checks) console.log(`${check.name.padEnd(10)} ${check.command.join(" ")}`);
} else {
  const started = performance.now();
  const wanted = chosen(named);
  const build = {
    name: "build",
    command: ["turbo", "run", "build", "--output-logs=errors-only", "--filter=./packages/*"],
  };
  const builds = !wanted.some((check) => check.needsBuild) || (await judge(build));
  const results = await judgeAll(wanted.filter((check) => builds || !check.needsBuild));
  const failed = results.filter((ok) => !ok).length + (builds ? 0 : 1);
  console.log(failed === 0 ? `All checks passed in ${secondsSince(started)}.` : `${failed} of the checks failed.`);
  process.exitCode = failed === 0 ? 0 : 1;
}
