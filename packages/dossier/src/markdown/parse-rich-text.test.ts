import { describe, expect, test } from "vitest";
import { parseRichText } from "./parse-rich-text.js";
import { toMarkdown } from "./to-markdown.js";

const span = (text: string, ...marks: string[]) => ({ _type: "span", text, ...(marks.length > 0 && { marks }) });
const block = (...children: object[]) => ({ _type: "block", children });

describe("Markdown", () => {
  test("of one plain paragraph is plain text, with its lines joined", () => {
    expect(parseRichText("Two lines\nof one paragraph.")).toStrictEqual({
      text: "Two lines of one paragraph.",
      diagnostics: [],
    });
  });

  test("marks words, links and cites", () => {
    const { text } = parseRichText("**Six** _per_ `cent`, [he said](source:post-1) [there](https://example.org/a).");
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
    expect(parseRichText("One.\n\n- a\n  1. b\n- c").text).toStrictEqual([
      block(span("One.")),
      { ...block(span("a")), listItem: "bullet", level: 1 },
      { ...block(span("b")), listItem: "number", level: 2 },
      { ...block(span("c")), listItem: "bullet", level: 1 },
    ]);
  });
});

describe("what rich text cannot express is reported, with its line and the fix", () => {
  test.each([
    ["Words.\n\n# Heading", 3, "Headings"],
    ["> quoted", 1, "Quoted blocks"],
    ["Words.\n\n    code", 3, "Code blocks"],
    ["a <b>c</b>", 1, "HTML"],
    ["![a](b.png)", 1, "Images"],
    ["1998. A year", 1, "write `1998\\.`"],
    ["[a](javascript:alert)", 1, "must not link to"],
    ["[a](event:round-1)", 1, "`source:…` to cite"],
    ['[a](https://example.org "Title")', 1, "cannot have a title"],
    ["- a\n\n  second", 3, "one paragraph"],
    ["-", 1, "is empty"],
  ])("%j, line %i: %s", (markdown, line, words) => {
    expect(parseRichText(markdown).diagnostics).toContainEqual({ line, message: expect.stringContaining(words) });
  });
});

describe("Markdown that would take its parser too long is reported and not parsed", () => {
  test.each([
    ["a column of asterisks", "*".repeat(7001), 1, "more than 500 signs"],
    ["emphasis in emphasis", `One.\n\n${"a*_".repeat(300)}`, 3, "more than 500 signs"],
    ["lists in lists", `One.\n${"- ".repeat(5000)}`, 2, "begins with 5000 signs"],
    ["numbers in numbers", "1. ".repeat(5000), 1, "begins with 5000 signs"],
    ["quotes in quotes", ">".repeat(5000), 1, "begins with 5000 signs"],
    ["a long text", "The talks go on. ".repeat(2000), 1, "at most 20000 are read"],
  ])("%s", (_what, markdown, line, words) => {
    expect(parseRichText(markdown)).toStrictEqual({
      text: "",
      diagnostics: [{ line, message: expect.stringContaining(words) }],
    });
  });

  test("signs that are escaped, that begin a line of a list, or that are in another paragraph do not count", () => {
    const list = "* **one** item\n".repeat(120);
    expect(parseRichText("5 \\* 3 ".repeat(600)).diagnostics).toStrictEqual([]);
    expect(parseRichText(list).diagnostics).toStrictEqual([]);
    expect(parseRichText(`${list}\n${list}`).diagnostics).toStrictEqual([]);
  });

  test("a long plain text is still written, as it is", () => {
    expect(toMarkdown("The talks go on. ".repeat(2000))).toBeUndefined();
  });
});

describe("text becomes Markdown that reads the same", () => {
  test.each([
    ["plain words", "plain words"],
    ["5 * 3 is *not* bold", "5 \\* 3 is \\*not\\* bold"],
    ["1998. A year", "1998\\. A year"],
    ["two\nlines", "two\\\nlines"],
    [" at an edge", "&#x20;at an edge"],
  ])("%j", (text, markdown) => {
    expect(toMarkdown(text)).toBe(markdown);
    expect(parseRichText(markdown).text).toBe(text);
  });

  test("neighbours that share a mark share one pair of signs", () => {
    const { text } = parseRichText("**one _two_ three**");
    expect(toMarkdown(text)).toBe("**one _two_ three**");
  });

  test("text that Markdown cannot express is not converted", () => {
    expect(toMarkdown([{ _type: "block", children: [{ _type: "span", text: "2", marks: ["sup"] }] }])).toBeUndefined();
    expect(toMarkdown("nothing\u0000here")).toBeUndefined();
  });
});
