import type { TestProject } from "vitest/node";
import { startPostgres } from "./postgres-server.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of a PostgreSQL in which tests may create databases. */
    postgres: string;
  }
}

/** One server for all tests of a project. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const { address, stop } = await startPostgres();
  provide("postgres", address);
  return stop;
}
