/**
 * Tries in a copy how the repository grows, and prints the files and lines that it took. Where a trial says so, each
 * hand-written piece is left out in turn, and a check must fail and name it.
 */
import { globSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, delimiter, join, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { copyOfRepository } from "../lib/copy-of-repository.mjs";
import { finish, run } from "../lib/run.mjs";
import { make } from "./edit.mjs";

/** @typedef {import("./edit.mjs").Trial} Trial */
/** @typedef {import("./edit.mjs").Edit} Edit */

const here = "scripts/trials";
const names = globSync("*.trial.mjs", { cwd: here }).map((file) => basename(file, ".trial.mjs"));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) throw new Error(`There is no trial "${unknown[0]}". Choose from: ${names.join(", ")}.`);

/** @type {string[]} */
const complaints = [];
const waiting = wanted.length > 0 ? wanted : names;

/** Compilers use one core each, so as many trials run side by side as there are cores. */
async function runTrials() {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const file = pathToFileURL(resolve(here, `${name}.trial.mjs`)).href;
    const { trial } = /** @type {{ trial: Trial }} */ (await import(file));
    const { lines, missing } = await outcomeOf(trial);
    console.log(`\n${lines.join("\n")}`);
    complaints.push(...missing);
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, runTrials));
finish(complaints);

/** What a trial prints, and what is missing. @param {Trial} trial */
async function outcomeOf({ title, edits, commands, leftOut = {} }) {
  const lines = [`Adding ${title}`];
  const whole = await inCopy(edits, commands);
  lines.push(...whole.made.map((made) => `  ${String(made.lines).padStart(4)} lines  ${made.file}  (${made.piece})`));
  const files = new Set(whole.made.map(({ file }) => file)).size;
  lines.push(`  ${files} files, ${whole.made.reduce((sum, made) => sum + made.lines, 0)} lines`);
  if (!whole.ok) return { lines, missing: [`Adding ${title} failed:\n${whole.output.slice(-4000)}`] };
  /** @type {string[]} */
  const missing = [];
  for (const [piece, says] of Object.entries(leftOut)) {
    const rest = edits.filter((edit) => edit.piece !== piece);
    if (rest.length === edits.length) throw new Error(`No piece of this trial is called "${piece}". Correct leftOut.`);
    const without = await inCopy(rest, commands);
    const line = without.output.split("\n").find((text) => says.test(text));
    lines.push(`  without ${piece}: ${line?.trim().slice(0, 160) ?? "NOT NOTICED"}`);
    if (without.ok)
      missing.push(`Adding ${title} without ${piece} passes all checks. One of them must fail and name it.`);
    else if (line === undefined)
      missing.push(`Without ${piece} the checks fail, but none says ${says}:\n${without.output.slice(-2000)}`);
  }
  return { lines, missing };
}

/** Makes the edits in a fresh copy and runs the commands, up to the first that fails. @param {readonly Edit[]} edits @param {Trial["commands"]} commands */
async function inCopy(edits, commands) {
  const { folder, remove } = copyOfRepository();
  try {
    const made = edits
      .map((edit) => ({ piece: edit.piece, file: edit.file, lines: make(folder, edit), isTest: edit.isTest }))
      .filter(({ isTest }) => isTest === undefined);
    let output = "";
    for (const command of commands) {
      const result = await run(command, {
        cwd: folder,
        env: { PATH: [join(folder, "node_modules", ".bin"), process.env["PATH"]].join(delimiter) },
      });
      output += result.output;
      if (!result.ok) return { ok: false, output, made };
    }
    return { ok: true, output, made };
  } finally {
    remove();
  }
}
