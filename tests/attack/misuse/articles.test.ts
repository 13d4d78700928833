import fc from "fast-check";
import { extract } from "@backgrounder/extract";
import type { Extracted, SourceRange } from "@backgrounder/model/article";
import { describe, expect, test } from "vitest";
import { withHangLimit } from "../lib/hang-limit.js";
import { manyLines, oneLine } from "../lib/hostile-articles.js";

/** The same cases in every run, so that a test fails only because of a change. */
fc.configureGlobal({ seed: 20_261_122 });

const megabyte = 1_000_000;

/** Work inside built-in functions is not counted in `growth/articles.test.ts`; at these lengths the square of it would never end. */
describe("a text that no one would publish comes to an end", () => {
  test.each(oneLine)("%s: two megabytes in one line", (_name, make) => {
    expect(withHangLimit(() => extract(make(2 * megabyte))).blocks.length).toBeLessThanOrEqual(1);
  });

  test.each(manyLines)("%s: half a megabyte in lines", (_name, make) => {
    const text = make(megabyte / 2);
    expect(withHangLimit(() => places(extract(text))).every(({ end }) => end <= text.length)).toBe(true);
  });

  test("a hundred and fifty thousand questions with one answer keep all their questions", () => {
    const text = `Q: Who signs? A: We.\n${"Q: Why?\n".repeat(150_000)}`;
    expect(withHangLimit(() => extract(text)).blocks).toHaveLength(150_001);
  });

  test("an empty text has no blocks", () => {
    expect(extract("")).toMatchObject({ blocks: [], suggestions: [], annotations: [], dropped: [], diagnostics: [] });
  });
});

const fragment = fc.oneof(
  fc.constantFrom(
    "FAQ",
    "Highlights",
    "Pro tip: Go early.",
    "Did you know?",
    "Read also:",
    "What's next?",
    "Key terms",
    "Sources",
    "Summary: Talks go on.",
    "3 Comments",
    "In this article",
    "Expert opinion",
    "Potential scenarios",
    "Challenges and solutions",
    "Newsletter",
    "Original post:",
  ),
  fc.constantFrom(
    "Q: Who signs?",
    "A: The council.",
    "- Q: Why? A: So. - Q: When?",
    "Who pays for it?",
    "1. First: one. Two.",
    "• an item",
    "- ",
    "[1] A source [2] Another",
    "[7]: A third source",
    "“We will wait for five more days”",
    "— a clerk",
    "By Port Reporter",
    "Published 3 May 2025",
    "By Port Reporter | 3 May 2025 | Print",
    "Updated 3 May 2025: The bridge is short.",
    "Published 3 May 2025, updated 4 May 2025 – Share",
    "12. Mai 2026 ist der Tag",
    "Häufig gestellte Fragen",
    "常见疑问",
    "A heading without an end",
  ),
  fc.lorem({ maxCount: 20 }),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom("", " ", "\t", "\uD800", "\u202E", "\u202F5", "?", "？"),
);
const article = fc
  .array(fc.tuple(fragment, fc.constantFrom("\n", "\n\n", "\r\n", "\r", " ", "\u2028")), { maxLength: 30 })
  .map((lines) => lines.flat().join(""));

function places({ blocks, suggestions, dropped, places: meta = {} }: Extracted): SourceRange[] {
  return [...blocks, ...suggestions, ...dropped, ...Object.values(meta).filter((found) => found !== undefined)].map(
    ({ source }) => source,
  );
}

describe("whatever is pasted", () => {
  test("every place is inside the input", () => {
    fc.assert(
      fc.property(article, (input) => {
        const extracted = extract(input);
        const items = [...extracted.blocks, ...extracted.suggestions].flatMap((block) =>
          "items" in block ? block.items.map(({ source }) => source) : [],
        );
        for (const { start, end } of [
          ...places(extracted),
          ...items,
          ...extracted.annotations.map(({ source }) => source),
        ]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(input.length);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test("no word is lost: each is in a block, in the title, byline or date, or is left out with its reason", () => {
    fc.assert(
      fc.property(article, (input) => {
        const covered = new Uint8Array(input.length);
        for (const { start, end } of places(extract(input))) covered.fill(1, start, end);
        const lost = [...input.matchAll(/\S/gu)]
          .filter(({ index }) => covered[index] === 0)
          .map(({ 0: letter }) => letter);
        expect(lost.join("")).toBe("");
      }),
      { numRuns: 1_000 },
    );
  });

  test("a question without an answer that continues over a line end keeps both lines", () => {
    const { blocks } = extract("- Q: Why? A: So. - Q: When • an item\nand words\nQ: Who signs?\n");
    expect(blocks.map((block) => ("text" in block ? block.text : block.type)).join(" | ")).toContain("and words");
  });

  test("what a block says is at its place", () => {
    fc.assert(
      fc.property(article, (input) => {
        for (const block of extract(input).blocks) {
          const slice = input.slice(block.source.start, block.source.end);
          const words =
            "items" in block
              ? block.items.flatMap(({ source: _source, ...item }) => Object.values(item))
              : "text" in block
                ? [block.text]
                : [block.quote];
          for (const word of words) expect(slice).toContain(String(word));
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
