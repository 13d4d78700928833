import process from "node:process";
import { vi } from "vitest";
import { main } from "../main.js";

export interface Serving {
  /** What it printed, line by line. */
  printed: string[];
  /** Without a path. */
  origin: string;
  errors: () => string;
  stop: () => Promise<void>;
}

/** The command `serve` within this process, on a free port, until it is stopped. */
export async function startServing(...args: string[]): Promise<Serving> {
  // The last line that it prints.
  const last = args.includes("--store") ? "Saved widgets:" : "Parts:";
  let stdout = "";
  let stderr = "";
  const isReady = new Promise<void>((resolve) => {
    vi.spyOn(process.stdout, "write").mockImplementation((text) => {
      stdout += String(text);
      if (stdout.includes(last)) resolve();
      return true;
    });
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => ((stderr += String(text)), true));
  const running = main(["node", "backgrounder", "serve", ...args, "--port", "0"]);
  await Promise.race([isReady, running]);
  const stop = async (): Promise<void> => {
    process.emit("SIGTERM", "SIGTERM");
    await running;
    vi.restoreAllMocks();
    process.stdout.removeAllListeners("error");
  };
  const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(stdout)?.[0] ?? "";
  return { printed: stdout.trim().split("\n"), origin, errors: () => stderr, stop };
}
