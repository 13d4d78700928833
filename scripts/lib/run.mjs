import { spawn } from "node:child_process";
import { delimiter, resolve } from "node:path";
import process from "node:process";

const onWindows = process.platform === "win32";
const binaries = resolve("node_modules", ".bin");

/** Tools are found in node_modules/.bin also when a script is started without npm. */
export const environment = {
  ...process.env,
  PATH: [binaries, process.env["PATH"]].join(delimiter),
  ASTRO_TELEMETRY_DISABLED: "1",
  STORYBOOK_DISABLE_TELEMETRY: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  NO_COLOR: process.stdout.isTTY ? (process.env["NO_COLOR"] ?? "") : "1",
};

/**
 * Runs a command without standard input.
 * @param {readonly string[]} command
 * @param {{ cwd?: string, show?: boolean, env?: Record<string, string> }} [options] `show` lets the output through as it comes
 * @returns {Promise<{ ok: boolean, output: string }>} the output of both streams, in the order in which it came
 */
export function run([program = "", ...parameters], { cwd = process.cwd(), show = false, env = {} } = {}) {
  return new Promise((done) => {
    const child = spawn(program, parameters, {
      cwd,
      env: { ...environment, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      shell: onWindows,
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
        output += text;
        if (show) process.stdout.write(text);
      });
    }
    child.on("error", (error) => done({ ok: false, output: `${program}: ${error.message}. Run \`npm ci\` first.\n` }));
    child.on("close", (code) => done({ ok: code === 0, output }));
  });
}

/** @param {number} milliseconds */
export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

/** @param {number} started a reading of `performance.now()` */
export const secondsSince = (started) => seconds(performance.now() - started);

/**
 * The end of every check: its complaints, or silence.
 * @param {readonly string[]} complaints
 */
export function finish(complaints) {
  for (const complaint of complaints) console.error(complaint);
  process.exitCode = complaints.length === 0 ? 0 : 1;
}
