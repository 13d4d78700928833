import { defaultClientConditions } from "vite";

/** Tests read the TypeScript sources of the packages, so that nothing has to be built first. */
export const conditions = ["@backgrounder/source", ...defaultClientConditions];

const minutes = 60_000;

/**
 * The only time limits of the tests. They stop a test that hangs, and are far longer than any test takes on a slow,
 * busy machine. A test never passes or fails by how fast it ran.
 */
export const onlyWhatHangs = {
  testTimeout: 5 * minutes,
  hookTimeout: 15 * minutes,
  teardownTimeout: 5 * minutes,
  retry: 0,
};

/**
 * The files share a process for each worker: starting one for every file takes three times as long as their tests.
 * What a test replaces in a shared object is put back before the next one.
 */
export const oneProcess = { isolate: false, restoreMocks: true };
