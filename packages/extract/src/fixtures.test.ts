import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extract } from "./extract.js";

const folder = new URL("../fixtures/", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), "utf8");

/** Places are checked by their words below, so that the expected files stay readable. */
function withoutPlaces(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === "source" ? undefined : inner)));
}

/** Fields that say what kind of block it is, or that the reading adds or writes in another way. */
const notFromArticle = new Set(["source", "rule", "type", "kind", "label", "style", "level", "date"]);

describe.each(readdirSync(folder).toSorted())("article %s", (name) => {
  const input = read(`${name}/input.txt`);
  // Diagnostics repeat `dropped` and `suggestions`, and have a test of their own.
  const { diagnostics: _diagnostics, ...extracted } = extract(input);

  test("is read as a person would read it", () => {
    expect(withoutPlaces(extracted)).toEqual(JSON.parse(read(`${name}/output.json`)));
  });

  test("has every item at its place in the input", () => {
    for (const block of extracted.blocks) {
      for (const item of "items" in block ? block.items : [block]) {
        const slice = input.slice(item.source.start, item.source.end);
        const words = Object.entries(item).filter(([field]) => !notFromArticle.has(field));
        for (const [, word] of words) expect(slice).toContain(String(word));
      }
    }
    for (const { source, text } of [...extracted.annotations, ...extracted.dropped])
      expect(input.slice(source.start, source.end)).toBe(text);
  });
});
