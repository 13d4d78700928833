import { spawn } from "node:child_process";
import { closeSync, openSync, watch } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";

const manifest = createRequire(import.meta.url).resolve("@backgrounder/cli/package.json");
export const bin = join(dirname(manifest), "bin/backgrounder.js");

export interface Ended {
  /** `null` if the process was killed. */
  code: number | null;
  stdout: string;
  stderr: string;
}

/** The command as it was built. Its output goes to `file` if one is given. */
export function start(
  args: readonly string[],
  cwd: string,
  file?: string,
): { kill: () => void; ended: Promise<Ended> } {
  const output = file === undefined ? "pipe" : openSync(file, "w");
  const child = spawn(process.execPath, [bin, ...args], { cwd, stdio: ["ignore", output, "pipe"] });
  if (typeof output === "number") closeSync(output);
  let [stdout, stderr] = ["", ""];
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const ended = new Promise<Ended>((done, fail) => {
    child.once("error", fail);
    child.once("close", (code) => done({ code, stdout, stderr }));
  });
  return { kill: () => void child.kill("SIGKILL"), ended };
}

export const run = (args: readonly string[], cwd: string, file?: string): Promise<Ended> =>
  start(args, cwd, file).ended;

/**
 * Runs the command and kills it this many milliseconds after it began to write in `cwd`.
 * Says whether it was still running, and how long it wrote.
 */
export async function kill(
  args: readonly string[],
  cwd: string,
  after: number,
): Promise<{ wasRunning: boolean; wrote: number }> {
  const { kill: killNow, ended } = start(args, cwd);
  const watching = new AbortController();
  const began = new Promise<number>((done) => {
    watch(cwd, { recursive: true, signal: watching.signal }, () => done(performance.now())).on(
      "error",
      () => undefined,
    );
  });
  const from = await Promise.race([began, ended.then(() => performance.now())]);
  await Promise.race([Number.isFinite(after) ? wait(after) : ended, ended]);
  killNow();
  const { code } = await ended;
  watching.abort();
  return { wasRunning: code === null, wrote: performance.now() - from };
}
