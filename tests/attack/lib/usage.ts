import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../../../packages/cli/bin/backgrounder.js", import.meta.url));
const reporter = new URL("report-usage.mjs", import.meta.url).href;

export interface Usage {
  code: number | null;
  stderr: string;
  /** Of the processor, which another program that runs at the same time does not add to. */
  seconds: number;
  megabytes: number;
}

/** Runs the command as it was built, and measures what it took. */
export async function measure(args: readonly string[], cwd: string): Promise<Usage> {
  const file = join(cwd, "usage.json");
  const child = spawn(process.execPath, ["--import", reporter, bin, ...args], {
    cwd,
    env: { ...process.env, USAGE_FILE: file },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr = (stderr + text).slice(-2000)));
  const code = await new Promise<number | null>((done, fail) => {
    child.once("error", fail);
    child.once("close", done);
  });
  const usage = JSON.parse(await readFile(file, "utf8")) as NodeJS.ResourceUsage;
  return {
    code,
    stderr,
    seconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    megabytes: Math.round(usage.maxRSS / 1024),
  };
}
