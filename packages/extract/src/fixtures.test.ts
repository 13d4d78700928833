import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extract } from "./extract.js";

const folder = new URL("../fixtures/", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), "utf8");

/** Places are checked by their words below; the expected files stay readable without them. */
function withoutPlaces(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === "source" ? undefined : inner)));
}

describe.each(readdirSync(folder).toSorted())("article %s", (name) => {
  const input = read(`${name}/input.txt`);
  const extracted = extract(input);

  test("is read as a person read it", () => {
    expect(withoutPlaces(extracted)).toEqual(JSON.parse(read(`${name}/output.json`)));
  });

  test("has every item at its place in the input", () => {
    for (const block of extracted.blocks) {
      const items = "items" in block ? block.items : [block];
      for (const item of items) {
        const {
          source,
          rule: _rule,
          type: _type,
          kind: _kind,
          label: _label,
          style: _style,
          level: _level,
          url,
          ...words
        } = { rule: "", type: "", kind: "", label: "", style: "", level: 0, url: "", ...item };
        const slice = input.slice(source.start, source.end);
        for (const word of Object.values(words)) expect(slice).toContain(word);
        if (url !== "") expect(slice).toContain(url);
      }
    }
    for (const { source, text } of [...extracted.annotations, ...extracted.dropped])
      expect(input.slice(source.start, source.end)).toBe(text);
  });
});
