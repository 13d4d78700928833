import { describe, expect, test } from "vitest";
import type { ListBlock, RichText } from "../../generated/types.js";
import { cleanBlock } from "../clean-blocks.js";
import { cleanParagraph } from "../blocks/paragraph.js";
import { toText } from "../to-text.js";
import { cleanRichText } from "./rich-text.js";

const span = (fields: object = {}): object => ({ _type: "span", text: "words", ...fields });
const block = (fields: object = {}): object => ({ _type: "block", children: [span()], ...fields });
const rulesOf = (value: unknown): string[] =>
  cleanRichText(value).diagnostics.map(({ rule, path }) => `${rule} ${path}`);

describe("rich text on its own", () => {
  test("that is clean comes back as a copy, with nothing to report", () => {
    const text = [block({ listItem: "number", level: 2, markDefs: [{ _type: "link", _key: "a", href: "/a" }] })];
    const { text: clean, diagnostics } = cleanRichText(text);
    expect(clean).toStrictEqual(text);
    expect(diagnostics).toStrictEqual([]);
    (clean as { children: object[] }[])[0]?.children.push({});
    expect(text).toStrictEqual([
      block({ listItem: "number", level: 2, markDefs: [{ _type: "link", _key: "a", href: "/a" }] }),
    ]);
  });

  test.each([undefined, null, 7, 7n, Symbol("a"), "", " ", [], [[]], [{}], {}])("%s is none", (value) => {
    const { text, diagnostics } = cleanRichText(value);
    expect(text).toBeUndefined();
    expect(diagnostics.length).toBeGreaterThan(0);
  });

  test.each([
    [[block({ level: 0, listItem: "bullet" })], "not-a-number [0].level"],
    [[block({ level: 1e8, listItem: "bullet" })], "not-a-number [0].level"],
    [[block({ level: NaN })], "not-a-number [0].level"],
    [[block({ level: "2" })], "not-a-number [0].level"],
    [[block({ listItem: "star" })], "unknown-value [0].listItem"],
    [[block({ listItem: null })], "unknown-value [0].listItem"],
    [[block({ children: [span({ marks: "strong" })] })], "broken-mark [0].children[0].marks"],
    [[block({ children: [span({ marks: null })] })], "broken-mark [0].children[0].marks"],
    [[block({ children: [span({ marks: ["em", 7] })] })], "broken-mark [0].children[0].marks[1]"],
    [[block({ children: [span(), undefined, span()] })], "wrong-type [0].children[1]"],
    [[undefined, block()], "wrong-type [0]"],
    [[block({ markDefs: [{ _type: "lang", _key: "a" }] })], "broken-mark [0].markDefs[0]"],
    [[block({ markDefs: [{ _type: "cite", _key: "a", source: 7 }] })], "broken-mark [0].markDefs[0]"],
    [[block({ markDefs: [{ _type: "link", _key: "a", href: "java\nscript:x" }] })], "unsafe-link [0].markDefs[0]"],
    [[block({ markDefs: [{ _type: "button", _key: "a", href: "data:x" }] })], "unsafe-link [0].markDefs[0]"],
  ])("%j is reported, and is clean after that", (value, reported) => {
    expect(rulesOf(value)).toStrictEqual([reported]);
    const { text } = cleanRichText(value);
    expect(rulesOf(text)).toStrictEqual([]);
    expect(toText({ type: "paragraph", id: "p", text: value as RichText })).toContain("words");
  });

  test("that is a list of a billion holes takes no longer than half a million entries", () => {
    const { text, diagnostics } = cleanRichText(Array(2 ** 30));
    expect(text).toBeUndefined();
    expect(diagnostics.some(({ rule }) => rule === "too-long")).toBe(true);
  });
});

describe("a list in lists", () => {
  const nested = (depth: number): ListBlock => {
    let items: unknown[] = ["the innermost"];
    for (let level = 0; level < depth; level++) items = [{ text: `level ${level}`, items }];
    return { type: "list", id: "list:a", style: "bullet", items } as ListBlock;
  };

  test("is shown to a depth of 100, and what is deeper is reported", () => {
    expect(cleanBlock(nested(100)).diagnostics).toStrictEqual([]);
    const { block: list, diagnostics } = cleanBlock(nested(1000));
    expect(diagnostics[0]).toMatchObject({ rule: "too-deep", severity: "error" });
    expect(list).toBeUndefined();
    const mixed = nested(1000);
    expect(toText({ ...mixed, items: ["first", ...mixed.items] })).toBe("– first");
  });

  test("that contains itself, and is in many lists, ends", () => {
    const item: { text: string; items: unknown[] } = { text: "again", items: [] };
    item.items.push("an end", item, item);
    const { block: list, diagnostics } = cleanBlock({ type: "list", id: "list:a", style: "bullet", items: [item] });
    expect(list).toBeDefined();
    expect(diagnostics.some(({ rule }) => rule === "too-deep")).toBe(true);
  });
});

test("a type that cannot be printed is reported", () => {
  const cycle: { type?: unknown } = {};
  cycle.type = cycle;
  for (const value of [{ type: 7n }, cycle, { type: Symbol("a") }])
    expect(cleanBlock(value)).toMatchObject({ block: undefined, diagnostics: [{ rule: "unknown-block" }] });
});

test("who edits what was cleaned does not edit what it was made from", () => {
  const sources = [{ title: "Post" }];
  const { block: clean } = cleanParagraph({ type: "paragraph", id: "paragraph:a", text: "Words.", sources });
  if (clean?.sources?.[0]) clean.sources[0].title = "Other";
  expect(sources).toStrictEqual([{ title: "Post" }]);
});
