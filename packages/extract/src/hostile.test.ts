import fc from "fast-check";
import type { Extracted, SourceRange } from "@backgrounder/model/article";
import { describe, expect, test } from "vitest";
import { extract } from "./extract.js";

/** The same cases in every run: a build fails for what was changed, not for luck. Try others by hand. */
fc.configureGlobal({ seed: 20_261_122 });

const megabyte = 1_000_000;
/** Large enough to show a square, small enough to run each kind ten times. */
const large = megabyte / 2;
const fill = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const hostile: Record<string, (length: number) => string> = {
  "words without a line break": (length) => fill("the talks go on ", length),
  "nothing but letters": (length) => fill("a", length),
  "question marks": (length) => fill("?", length),
  "question marks apart": (length) => fill("? ", length),
  "line breaks": (length) => fill("\n", length),
  blanks: (length) => fill(" ", length),
  "questions without answers": (length) => fill("Q: Who signs?\n", length),
  "marked questions without an end": (length) => fill("Q: \n", length),
  "questions and answers run together": (length) => fill("Q: Who? A: They. - ", length),
  "headings of a FAQ": (length) => fill("FAQ\n", length),
  "headings of contents": (length) => fill("Contents\nTalks\n", length),
  "question headings": (length) => fill("Who signs this?\nNobody knows it yet.\n", length),
  "labels inline": (length) => fill("Pro tip: go early\n", length),
  "list items": (length) => fill("1. One\ntwo\n", length),
  "quotation marks": (length) => fill('"', length),
  "opening quotation marks": (length) => fill("“so they said ", length),
  "full stops": (length) => fill(". A", length),
  brackets: (length) => fill("[1] A", length),
  "lone surrogates": (length) => fill("\uD800 ", length),
  "bidirectional controls": (length) => fill("\u202E\u2066x ", length),
  "one line over and over": (length) =>
    fill("The talks about the port go on until the end of the week, both sides say.\n", length),
};

/**
 * Processor time, in milliseconds, since a busy machine slows the clock on the wall; of the fastest of five runs,
 * since collecting the garbage of the others only adds to it.
 */
function time(input: string): number {
  const times = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    extract(input);
    return process.cpuUsage(start).user / 1_000;
  });
  return Math.min(...times);
}

/** Below ten milliseconds the clock measures the machine and not the code. */
function growth(make: (length: number) => string, length: number): number {
  return time(make(length)) / Math.max(time(make(length / 8)), 10);
}

describe("input that nobody would print", () => {
  test.each(Object.entries(hostile))(
    "%s: eight times the text takes at most twelve times as long",
    { timeout: 60_000 },
    (_name, make) => {
      expect(growth(make, large)).toBeLessThan(12);
    },
  );

  test("eight megabytes without a line break take at most twelve times as long as one", { timeout: 60_000 }, () => {
    expect(growth((length) => fill("the talks go on ", length), 8 * megabyte)).toBeLessThan(12);
  });

  test("an empty input has no blocks", () => {
    expect(extract("")).toMatchObject({ blocks: [], suggestions: [], annotations: [], dropped: [] });
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
    "“We will wait for five more days”",
    "— a clerk",
    "By Port Reporter",
    "Published 3 May 2025",
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
  test("every place lies inside the input", () => {
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

  test("no word is lost: each stands in a block, in the title, byline or date, or is dropped with its reason", () => {
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

  test("a question without an answer that goes on over a line end keeps both lines", () => {
    const { blocks } = extract("- Q: Why? A: So. - Q: When • an item\nand words\nQ: Who signs?\n");
    expect(blocks.map((block) => ("text" in block ? block.text : block.type)).join(" | ")).toContain("and words");
  });

  test("what a block says stands at its place", () => {
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
          for (const word of words) expect(slice).toContain(word);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
