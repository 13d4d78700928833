/**
 * `npm run check`: everything that a machine can check without running the tests.
 * `npm run check -- lint knip` runs the checks that are named; `--list` lists them.
 *
 * Every check is a task of Turborepo: its inputs are in turbo.json, its command in package.json (`check:<name>`).
 * A check whose inputs have not changed since it last passed is not run again.
 */
import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import process from "node:process";
import { createInterface } from "node:readline";
import { readJson } from "./lib/repository.mjs";
import { environment, seconds, secondsSince } from "./lib/run.mjs";

/**
 * @typedef {{ startTime: number, endTime: number, exitCode: number }} Execution
 * @typedef {{ taskId: string, task: string, cache: { status: "HIT" | "MISS" }, execution?: Execution }} Task
 * @typedef {{ source: string, level: string, text: string }} Line
 */

/** @type {Record<string, string>} */
const scripts = readJson("package.json").scripts;
const ofRoot = Object.keys(scripts).flatMap((script) => (script.startsWith("check:") ? [script.slice(6)] : []));
/** `types` is a task of every workspace, the others belong to the root. */
const checks = ["types", ...ofRoot];
/** @param {string} task */
const nameOf = (task) => task.replace("check:", "");

/** @param {string[]} names */
function chosen(names) {
  const unknown = names.filter((name) => !checks.includes(name));
  if (unknown.length > 0) throw new Error(`Unknown check: ${unknown.join(", ")}. Known: ${checks.join(", ")}.`);
  return names.length > 0 ? names : checks;
}

/** What Turborepo prints, by task, and the path of its summary. @param {string[]} tasks */
async function runTurbo(tasks) {
  const jobs = Math.max(2, Math.min(4, availableParallelism()));
  const options = ["--json", "--summarize", "--continue=dependencies-successful", `--concurrency=${jobs}`];
  const turbo = spawn("turbo", ["run", ...tasks, ...options], {
    env: environment,
    stdio: ["ignore", "pipe", "inherit"],
    shell: process.platform === "win32",
  });
  /** @type {Map<string, string[]>} */
  const output = new Map();
  for await (const line of createInterface({ input: turbo.stdout })) {
    /** @type {Line} */
    const { source, text } = JSON.parse(line);
    if (text.startsWith("cache miss, executing")) console.log(`     ${nameOf(source.replace("//#", ""))} …`);
    output.set(source, [...(output.get(source) ?? []), text]);
  }
  const ownLines = output.get("turbo") ?? [];
  const summary = ownLines
    .find((text) => text.startsWith("Summary:"))
    ?.replace("Summary:", "")
    .trim();
  return { output, ownLines, summary };
}

/** Turborepo writes one file for each run; nothing else reads it. @param {string} file @returns {Task[]} */
function readTasks(file) {
  const { tasks } = JSON.parse(readFileSync(file, "utf8"));
  rmSync(file);
  return tasks;
}

/** @param {Task} task */
const failed = ({ execution }) => execution === undefined || execution.exitCode !== 0;

/** The time that a check took, over all workspaces. @param {Task[]} tasks */
function timeOf(tasks) {
  const ran = tasks.filter(({ cache }) => cache.status === "MISS").flatMap(({ execution }) => execution ?? []);
  if (ran.length === 0) return "unchanged";
  return seconds(Math.max(...ran.map((one) => one.endTime)) - Math.min(...ran.map((one) => one.startTime)));
}

/** @param {string[]} names */
async function check(names) {
  const wanted = names.map((name) => (ofRoot.includes(name) ? `check:${name}` : name));
  const { output, ownLines, summary } = await runTurbo(wanted);
  if (summary === undefined) throw new Error(`Turborepo could not start:\n${ownLines.join("\n")}`);
  const tasks = readTasks(summary);
  const broken = tasks.filter((task) => task.execution !== undefined && failed(task));
  for (const { taskId } of broken) console.log(`\n${taskId}\n${(output.get(taskId) ?? []).join("\n")}\n`);
  for (const name of ["build", ...names]) {
    const own = tasks.filter(({ task }) => nameOf(task) === name && task !== "packages");
    if (own.length > 0) console.log(`${own.some(failed) ? "FAIL" : "ok  "} ${name.padEnd(10)} ${timeOf(own)}`);
  }
  return tasks.filter(failed).length;
}

const named = process.argv.slice(2);
if (named.includes("--list")) {
  for (const name of checks) console.log(`${name.padEnd(10)} ${scripts[`check:${name}`] ?? "in every workspace"}`);
} else {
  const started = performance.now();
  const count = await check(chosen(named));
  console.log(
    count === 0 ? `All checks passed in ${secondsSince(started)}.` : `${count} tasks failed or could not run.`,
  );
  process.exitCode = count === 0 ? 0 : 1;
}
