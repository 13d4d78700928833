import process from "node:process";
import { vi } from "vitest";
import { main } from "../main.js";

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** The command as the binary runs it, within this process. */
export async function runMain(...args: string[]): Promise<Ran> {
  const written = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    vi.spyOn(process[name], "write").mockImplementation((text) => {
      written[name] += String(text);
      return true;
    });
  }
  process.exitCode = 0;
  try {
    await main(["node", "backgrounder", ...args]);
    return { code: process.exitCode, ...written };
  } finally {
    vi.restoreAllMocks();
    process.exitCode = 0;
    process.stdout.removeAllListeners("error");
  }
}
