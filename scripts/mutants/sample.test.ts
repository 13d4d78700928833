import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { removeBrokenResults } from "./results.mjs";
import { asPattern, isInside, placesIn, sampleOf } from "./sample.mjs";

const file = "packages/model/src/talks/diff.ts";

test("the same seed chooses the same mutants, another seed others, and never more than were asked for", async () => {
  const places = await placesIn([file]);
  expect(places.length).toBeGreaterThan(30);
  const sample = sampleOf(places, 20, 1);
  expect(sample).toHaveLength(20);
  expect(sampleOf(places, 20, 1)).toStrictEqual(sample);
  expect(sampleOf(places, 20, 2)).not.toStrictEqual(sample);
  expect(new Set(sampleOf(places, 10_000, 1))).toStrictEqual(new Set(places));
});

test("StrykerJS, which breaks all of what is inside a range, tries the sample and nothing else", async () => {
  const places = await placesIn([file]);
  const sample = sampleOf(places, 20, 3);
  const within = places.filter((place) => sample.some((one) => isInside(place, one)));
  expect(new Set(within)).toStrictEqual(new Set(sample));
});

test("a range has lines from 1 and columns from 0, as StrykerJS reads it", () => {
  expect(asPattern({ file, start: { line: 4, column: 1 }, end: { line: 5, column: 9 } })).toBe(`${file}:4:0-5:8`);
});

let folder = "";
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), "backgrounder-mutants-"))));
afterEach(() => rm(folder, { recursive: true }));

test.each([
  ["an empty file", "", false],
  ["half a file", '{"files": {"a.ts":', false],
  ["a file of something else", "[1]", false],
  ["a report", '{"files": {}}', true],
])("what a run that was killed leaves does not stop the next one: %s", async (_, text, isKept) => {
  const said = vi.spyOn(console, "log").mockReturnValue();
  const results = join(folder, "model.json");
  await writeFile(results, text);
  removeBrokenResults(results);
  expect(await readFile(results, "utf8").catch(() => undefined)).toBe(isKept ? text : undefined);
  expect(said.mock.calls.flat()).toStrictEqual(
    isKept ? [] : [expect.stringContaining("model.json is empty or broken")],
  );
  removeBrokenResults(join(folder, "missing.json"));
});
