import process from "node:process";
import type { TestProject } from "vitest/node";
import { startWordPress, type Host } from "./start.js";

declare module "vitest" {
  interface ProvidedContext {
    host: Host;
  }
}

/** Starts one WordPress for all tests and stops it after the last. `BACKGROUNDER_WORDPRESS` names a newer version. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const started = performance.now();
  const { host, stop } = await startWordPress(process.env["BACKGROUNDER_WORDPRESS"]);
  console.log(`WordPress ${host.version} at ${host.url}, up in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  project.provide("host", host);
  return stop;
}
