import { expect, test } from "vitest";
import type { Block } from "../../generated/types.js";
import { cleanBlock } from "../clean-blocks.js";
import { paragraph } from "../write-rich-text.js";

const rules = (block: unknown): string[] => cleanBlock(block).diagnostics.map(({ rule, path }) => `${rule} ${path}`);
const saying = (text: Extract<Block, { type: "paragraph" }>["text"]): Block => ({
  type: "paragraph",
  id: "paragraph:1",
  text,
});

test.each([
  "The strike <b>is off</b>.",
  'See <a href="/timetable">the timetable</a>.',
  "One line<br>and another.",
  "One line<br/>and another.",
  "See [the timetable](/timetable).",
  "The strike **is off**.",
])("markup in a string is reported, and shown as it is: %s", (text) => {
  const { block, diagnostics } = cleanBlock(saying(text));
  expect(block).toStrictEqual(saying(text));
  expect(diagnostics).toMatchObject([{ rule: "markup-in-text", severity: "warning", path: "text" }]);
  expect(diagnostics[0]?.message).toContain("@backgrounder/model/rich-text");
});

test.each([
  "5 < 6, and 7 > 6",
  "a <brand> new port",
  "2 ** 3 = 8",
  "the report [1] (in German)",
  "[sic]",
  "wages (up 4 %) ** subject to approval",
  "Ships < 100 m and boats > 10 m",
])("ordinary signs are not: %s", (text) => {
  expect(rules(saying(text))).toStrictEqual([]);
});

test("a field of plain words says that it takes no marks", () => {
  const { diagnostics } = cleanBlock({
    type: "faq",
    id: "faq:1",
    items: [{ id: "question:1", question: "Who <em>signs</em>?", answer: "The port." }],
  });
  expect(diagnostics).toMatchObject([
    { rule: "markup-in-text", path: "items[0].question", message: expect.stringContaining("plain words") as string },
  ]);
});

test("rich text may be about markup, and fields for markup may have it", () => {
  expect(rules(saying([paragraph("The tag <b> makes words bold.")]))).toStrictEqual([]);
  expect(rules({ type: "html", id: "html:1", html: "<b>4 euros</b>", text: "4 euros" })).toStrictEqual([]);
  expect(rules({ type: "embed", id: "embed:1", url: "/map", html: "<iframe src='/map'></iframe>" })).toStrictEqual([]);
});
