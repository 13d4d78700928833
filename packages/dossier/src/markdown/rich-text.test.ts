import { describe, expect, test } from "vitest";
import { richTextOf } from "./rich-text.js";
import { toMarkdown } from "./to-markdown.js";

const span = (text: string, ...marks: string[]) => ({ _type: "span", text, ...(marks.length > 0 && { marks }) });
const block = (...children: object[]) => ({ _type: "block", children });

describe("Markdown", () => {
  test("of one plain paragraph is plain words, its lines joined", () => {
    expect(richTextOf("Two lines\nof one paragraph.")).toStrictEqual({
      text: "Two lines of one paragraph.",
      problems: [],
    });
  });

  test("marks words, links and cites", () => {
    const { text } = richTextOf("**Six** _per_ `cent`, [he said](source:post-1) [there](https://example.org/a).");
    expect(text).toStrictEqual([
      {
        ...block(
          span("Six", "strong"),
          span(" "),
          span("per", "em"),
          span(" "),
          span("cent", "code"),
          span(", "),
          span("he said", "cite-1"),
          span(" "),
          span("there", "link-2"),
          span("."),
        ),
        markDefs: [
          { _type: "cite", _key: "cite-1", source: "source:post-1" },
          { _type: "link", _key: "link-2", href: "https://example.org/a" },
        ],
      },
    ]);
  });

  test("has paragraphs and lists in lists", () => {
    expect(richTextOf("One.\n\n- a\n  1. b\n- c").text).toStrictEqual([
      block(span("One.")),
      { ...block(span("a")), listItem: "bullet", level: 1 },
      { ...block(span("b")), listItem: "number", level: 2 },
      { ...block(span("c")), listItem: "bullet", level: 1 },
    ]);
  });
});

describe("what rich text cannot hold is named, with its line and the way out", () => {
  test.each([
    ["Words.\n\n# Heading", 3, "heading"],
    ["> quoted", 1, "quoted block"],
    ["Words.\n\n    code", 3, "indented"],
    ["a <b>c</b>", 1, "HTML"],
    ["![a](b.png)", 1, "image"],
    ["1998. A year", 1, "Write `1998\\.`"],
    ["[a](javascript:alert)", 1, "no address that a page may link"],
    ["[a](event:round-1)", 1, "`source:…` to cite"],
    ['[a](https://example.org "Title")', 1, "no title"],
    ["- a\n\n  second", 3, "one paragraph"],
    ["-", 1, "without words"],
  ])("%j, line %i: %s", (markdown, line, words) => {
    expect(richTextOf(markdown).problems).toContainEqual({ line, message: expect.stringContaining(words) });
  });
});

describe("words come back as Markdown that reads the same", () => {
  test.each([
    ["plain words", "plain words"],
    ["5 * 3 is *not* bold", "5 \\* 3 is \\*not\\* bold"],
    ["1998. A year", "1998\\. A year"],
    ["two\nlines", "two\\\nlines"],
    [" at an edge", "&#x20;at an edge"],
  ])("%j", (text, markdown) => {
    expect(toMarkdown(text)).toBe(markdown);
    expect(richTextOf(markdown).text).toBe(text);
  });

  test("neighbours that share a mark stand in one pair of signs", () => {
    const { text } = richTextOf("**one _two_ three**");
    expect(toMarkdown(text)).toBe("**one _two_ three**");
  });

  test("what Markdown has no sign for is left to the caller", () => {
    expect(toMarkdown([{ _type: "block", children: [{ _type: "span", text: "2", marks: ["sup"] }] }])).toBeUndefined();
    expect(toMarkdown("nothing\u0000here")).toBeUndefined();
  });
});
