import type { extract as Extract } from "@backgrounder/extract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { StepCounter } from "../../../scripts/lib/step-counter.js";
import { manyLines, oneLine } from "../lib/hostile-articles.js";

let extract: typeof Extract;
let counter: StepCounter;
beforeAll(async () => {
  counter = new StepCounter((url) => url.includes("/packages/extract/"));
  ({ extract } = await import("@backgrounder/extract"));
});
afterAll(() => counter.stop());

test.each([...oneLine, ...manyLines])(
  "%s: eight times the text takes at most nine times the steps",
  async (_name, make) => {
    const steps = (length: number): Promise<number> => counter.count(() => extract(make(length)));
    expect(await steps(32_000)).toBeLessThanOrEqual(9 * (await steps(4_000)));
  },
);

test("steps are counted in the code of the package", async () => {
  expect(await counter.count(() => extract("Bridge closes\n\nOn Monday, says the county.\n"))).toBeGreaterThan(100);
  expect(await counter.count(() => undefined)).toBe(0);
});
