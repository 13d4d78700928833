import { createContext, runInContext } from "node:vm";

/** Far more than any machine needs for work in proportion to the input, and nothing to an expression that never ends. */
const limit = 120_000;

const context: { run?: () => unknown } = createContext({});

/** Runs something that must come to an end, and throws if it does not; a limit of the test runner cannot interrupt it. */
export function withHangLimit<T>(run: () => T): T {
  context.run = run;
  return runInContext("run()", context, { timeout: limit }) as T;
}
