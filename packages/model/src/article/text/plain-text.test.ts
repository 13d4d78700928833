import { expect, test } from "vitest";
import type { TextBlock } from "../../generated/types.js";
import { plainText } from "./plain-text.js";

type Item = readonly [words: string, listItem?: "bullet" | "number", level?: number];

const text = (items: readonly Item[]): TextBlock[] =>
  items.map(([words, listItem, level]) => ({
    _type: "block",
    children: [{ _type: "span", text: words }],
    ...(listItem !== undefined && { listItem }),
    ...(level !== undefined && { level }),
  }));

test.each<[string, Item[], string]>([
  [
    "a bullet below it",
    [
      ["first", "number", 1],
      ["detail", "bullet", 2],
      ["second", "number", 1],
    ],
    "1. first\n  – detail\n2. second",
  ],
  [
    "numbers below it, each list from one",
    [
      ["first", "number"],
      ["a", "number", 2],
      ["b", "number", 2],
      ["second", "number"],
      ["a", "number", 2],
      ["third", "number"],
    ],
    "1. first\n  1. a\n  2. b\n2. second\n  1. a\n3. third",
  ],
  [
    "levels that are skipped",
    [
      ["first", "number", 1],
      ["deep", "number", 4],
      ["less deep", "number", 2],
      ["deep", "number", 4],
      ["second", "number", 1],
    ],
    "1. first\n      1. deep\n  1. less deep\n      1. deep\n2. second",
  ],
  [
    "a list that begins below its first level",
    [
      ["inner", "number", 2],
      ["outer", "number", 1],
      ["inner", "number", 2],
    ],
    "  1. inner\n1. outer\n  1. inner",
  ],
  [
    "a bullet between that ends it",
    [
      ["first", "number", 1],
      ["point", "bullet", 1],
      ["first", "number", 1],
    ],
    "1. first\n– point\n1. first",
  ],
  [
    "a paragraph between that ends it",
    [["first", "number"], ["words"], ["first", "number"]],
    "1. first\n\nwords\n\n1. first",
  ],
])("a numbered list is counted as on the page, with %s", (_, items, expected) => {
  expect(plainText(text(items))).toBe(expected);
});
