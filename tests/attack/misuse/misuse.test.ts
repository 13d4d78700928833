import fc from "fast-check";
import { createElement, type ComponentType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, describe, expect, test, vi } from "vitest";
import { amount } from "../lib/amount.js";
import { withHangLimit } from "../lib/hang-limit.js";
import { allExports, type Exported } from "./lib/all-exports.js";
import { nastyProps, nastyValue } from "./lib/nasty-values.js";
import { snapshot } from "./lib/snapshot.js";

const exported = await allExports();
const functions = exported.filter(({ value }) => typeof value === "function");
const isComponent = ({ name }: Exported): boolean => /^@backgrounder\/react\/\S+ [A-Z]/.test(name);

const calls = amount(3_000, 25_000);
const each = Math.ceil(calls / functions.length);
/** Another run tries other values; a failure prints its seed. */
const seed = Number(process.env["ATTACK_SEED"] ?? 20_261_128);

const outcomes = { calls: 0, returned: 0, refused: 0 };
afterAll(() => console.log(JSON.stringify({ functions: functions.length, ...outcomes })));

/** The errors that are documented: `ArgumentError`, and `RangeError` of a day that is not a date or comes too late. */
function isDocumented(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === "ArgumentError") return /: ".+" (?:must be|is not|cannot)/s.test(error.message);
  if (error.name === "RangeError") return /is not a date\. Write it like|is later than/.test(error.message);
  return error.message.startsWith("This Word file");
}

async function attempt(call: () => unknown, input: unknown): Promise<void> {
  const before = snapshot(input);
  outcomes.calls++;
  try {
    await withHangLimit(call);
    outcomes.returned++;
  } catch (error) {
    if (!isDocumented(error)) throw error;
    outcomes.refused++;
  }
  expect(snapshot(input) === before, "the input was changed").toBe(true);
}

const parameters = {
  numRuns: each,
  seed,
  endOnFailure: true,
  /** Not fast-check's own, which cannot print values that are nested deeply. */
  reporter: ({ failed, errorInstance, counterexamplePath }: FailedRun): void => {
    if (failed) throw new Error(`ATTACK_SEED=${seed}, path ${counterexamplePath}`, { cause: errorInstance });
  },
};

/** What is read of the result of a property. */
interface FailedRun {
  failed: boolean;
  errorInstance: unknown;
  counterexamplePath: string | null;
}

describe(`${each} calls with any value at all never do harm:`, () => {
  test.each(functions.filter((one) => !isComponent(one)))("$name", async ({ value }) => {
    vi.spyOn(console, "warn").mockReturnValue();
    const run = value as ((...args: unknown[]) => unknown) & { prototype?: object };
    const isClass = /^class\b/.test(Function.prototype.toString.call(run));
    const calls = fc.assert(
      fc.asyncProperty(fc.array(nastyValue, { maxLength: 4 }), (args) =>
        attempt(() => (isClass ? made(run, args) : run(...args)), args),
      ),
      parameters,
    );
    await expect(calls).resolves.toBeUndefined();
  });

  test.each(functions.filter(isComponent))("$name", async ({ value }) => {
    vi.spyOn(console, "error").mockReturnValue();
    vi.spyOn(console, "warn").mockReturnValue();
    const calls = fc.assert(
      fc.asyncProperty(nastyProps, ([options, own]) => {
        const props = { ...options, block: own, article: own, text: own };
        return attempt(() => renderToStaticMarkup(createElement(value as ComponentType<object>, props)), props);
      }),
      parameters,
    );
    await expect(calls).resolves.toBeUndefined();
  });
});

/** The classes that are exported: an error, which takes any message, and `IdMint`. */
function made(Class: unknown, args: unknown[]): unknown {
  const one = new (Class as new (...args: unknown[]) => { mint?: (...args: unknown[]) => unknown })();
  return one.mint?.(...args);
}

test("no object has got anything that it did not have", () => {
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});
