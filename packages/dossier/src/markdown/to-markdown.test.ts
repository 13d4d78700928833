import { describe, expect, test } from "vitest";
import { parseRichText } from "./parse-rich-text.js";
import { toMarkdown } from "./to-markdown.js";

/** What an editor wrote, read and written again. */
const again = (markdown: string): string | undefined => toMarkdown(parseRichText(markdown).text);

describe("a text that is written back to a folder keeps", () => {
  test.each([
    ["its links and citations", "[he said](source:post-1) it [there](https://example.org/a)."],
    ["a link within bold words", "**the [third](https://example.org/a) offer**"],
    ["code", "the field `of[]` and `a_b`"],
    ["its paragraphs", "One.\n\nTwo."],
    ["bullets", "- a\n- b"],
    ["numbers", "1. a\n2. b"],
    ["a list in a list", "- a\n  1. b\n  2. c\n- d"],
    ["three levels, and the way back", "- a\n  - b\n    - c\n- d"],
    ["two lists around a paragraph", "- a\n\nWords.\n\n1. b"],
  ])("%s", (_, markdown) => expect(again(markdown)).toBe(markdown));

  test("bullets and numbers that follow each other, as two lists", () => {
    const { text } = parseRichText("- a\n\n1. b");
    expect(text).toMatchObject([{ listItem: "bullet" }, { listItem: "number" }]);
    expect(parseRichText(toMarkdown(text) ?? "").text).toStrictEqual(text);
  });
});

test("words in another language cannot be marked in Markdown, so they are not written", () => {
  const children = [{ _type: "span" as const, text: "Wort", marks: ["de"] }];
  const markDefs = [{ _type: "lang" as const, _key: "de", lang: "de" }];
  expect(toMarkdown([{ _type: "block", children, markDefs }])).toBeUndefined();
});
