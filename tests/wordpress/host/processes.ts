import { execFile, spawn, type ChildProcess } from "node:child_process";
import { openSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** Runs a command to its end. Never blocks: WordPress may ask this very process for something meanwhile. */
export async function outputOf(
  command: string,
  parameters: readonly string[],
  env?: NodeJS.ProcessEnv,
): Promise<string> {
  const { stdout } = await execute(command, parameters, { maxBuffer: 1 << 26, ...(env && { env }) });
  return stdout;
}

/** Starts a server whose output goes to a file. */
export function serve(
  command: string,
  parameters: readonly string[],
  log: string,
  env?: NodeJS.ProcessEnv,
): ChildProcess {
  const file = openSync(log, "a");
  // A group of its own, so that its workers end with it.
  return spawn(command, parameters, { stdio: ["ignore", file, file], detached: true, ...(env && { env }) });
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

/** Ends a server and its workers. */
export async function end(child: ChildProcess): Promise<void> {
  if (hasEnded(child) || child.pid === undefined) return;
  const ended = new Promise((done) => child.once("exit", done));
  process.kill(-child.pid, "SIGTERM");
  const late = AbortSignal.timeout(10_000);
  late.addEventListener("abort", () => {
    if (!hasEnded(child) && child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  });
  await ended;
}

/** Waits until a server answers, and throws if it ends before. */
export async function ready(child: ChildProcess, name: string, answers: () => Promise<unknown>): Promise<void> {
  for (;;) {
    if (hasEnded(child)) throw new Error(`${name} ended before it answered. Its log says why.`);
    try {
      await answers();
      return;
    } catch {
      await wait(100);
    }
  }
}

/** A port of the loopback address that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
