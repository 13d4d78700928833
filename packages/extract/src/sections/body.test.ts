import { expect, test } from "vitest";
import { extract } from "../extract.js";
import { outline } from "../outline.test.util.js";

const read = (input: string) => ({ input, ...extract(input) });

test("a heading in bold loses its marks, but not words that are bold inside it", () => {
  expect(outline("**The dispute**\n\nIt is about pay.")).toContain("heading: The dispute");
  expect(outline("## __The dispute__\n\nIt is about pay.")).toContain("heading: The dispute");
  expect(outline("The **long** dispute\n\nIt is about pay.")).toContain("heading: The **long** dispute");
  expect(outline("**The** dispute\n\nIt is about pay.")).toContain("heading: **The** dispute");
  expect(outline("The long **dispute**\n\nIt is about pay.")).toContain("heading: The long **dispute**");
});

test("a label that no reader takes is a heading", () => {
  expect(outline("Challenges\n\nThe port is old, and the union is young.\n\nBoth need the other.")).toStrictEqual([
    "heading: Challenges",
    "paragraph: The port is old, and the union is young.",
    "paragraph: Both need the other.",
  ]);
});

test("a list ends where its marker changes, and at a divider", () => {
  expect(outline("- pay\n- hours\n1. buses\n2. trams")).toStrictEqual(["list: pay | hours", "list: buses | trams"]);
  expect(outline("- pay\n\n***\n\n- hours")).toStrictEqual(["list: pay", "list: hours"]);
  const { input, blocks } = read("Ferries stop\n\nThe talks go on.\n\n- pay\n- hours\n- holidays\n\nThey meet.");
  expect(blocks.map(({ source }) => input.slice(source.start, source.end))).toContain("- pay\n- hours\n- holidays");
});

test("a callout at the beginning or end of a list is read as one, and the list is kept", () => {
  expect(outline("- Time: noon\n- Note: bring a ticket")).toStrictEqual([
    "list: Time: noon",
    "callout note: bring a ticket",
  ]);
  expect(outline("- Note: bring a ticket\n- Time: noon")).toStrictEqual([
    "callout note: bring a ticket",
    "list: Time: noon",
  ]);
});

test("an editor can see by which rule a heading or a list was found", () => {
  const rules = extract("Ferries stop\n\n### Pay\n\nA vote.\n\nHours\n\nA vote.\n\n- a\n- b\n\n1. c\n2. d\n").blocks;
  expect(rules.map(({ type, rule }) => `${type}: ${rule}`)).toStrictEqual([
    'heading: begins with "###"',
    "paragraph: a paragraph",
    "heading: a short line above other text",
    "paragraph: a paragraph",
    "list: lines that begin with bullets",
    "list: lines that begin with numbers",
  ]);
});
