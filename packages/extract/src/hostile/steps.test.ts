import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { extract as Extract } from "../extract.js";
import { manyLines, oneLine } from "./hostile-texts.test.util.js";
import { StepCounter } from "./step-counter.test.util.js";

let extract: typeof Extract;
let counter: StepCounter;
beforeAll(async () => {
  counter = new StepCounter(new URL("..", import.meta.url));
  // Only code that is loaded after the counter has started is counted.
  vi.resetModules();
  ({ extract } = await import("../extract.js"));
});
afterAll(() => counter.stop());

test.each([...oneLine, ...manyLines])("%s: eight times the text takes at most nine times the steps", (_name, make) => {
  const steps = (length: number): number => counter.count(() => extract(make(length)));
  expect(steps(32_000)).toBeLessThanOrEqual(9 * steps(4_000));
});

test("steps are counted in the code of the package", () => {
  expect(counter.count(() => extract("Bridge closes\n\nOn Monday, says the county.\n"))).toBeGreaterThan(100);
  expect(counter.count(() => undefined)).toBe(0);
});
