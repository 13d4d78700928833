import { expect, test } from "vitest";
import { extract } from "../extract.js";
import { outline } from "../outline.test.util.js";

test("a paragraph that asks the reader for something is a prompt", () => {
  expect(outline("Write to us and leave a comment below.\n\nThe talks go on.")).toStrictEqual([
    "prompt comment: Write to us and leave a comment below.",
    "paragraph: The talks go on.",
  ]);
});

test("its rule quotes how it begins", () => {
  const text = "Ferries stop\n\nThe talks go on.\n\nWrite to us about your way to work and leave a comment below.\n";
  expect(extract(text).blocks.at(-1)?.rule).toBe('a call to the reader, "Write to us about your way to work and l" …');
});

test("a heading belongs to the first of its prompts", () => {
  const text = "Stay informed\n\nRead it all in our newsletter, each day.\n\nWrite to us and leave a comment below.";
  const { blocks } = extract(`Ferries stop\n\nThe talks go on.\n\n${text}`);
  const prompts = blocks.slice(1).map(({ type, source, rule }) => [type, source, rule]);
  const start = "Ferries stop\n\nThe talks go on.\n\n".length;
  const second = start + text.indexOf("Write");
  expect(prompts).toStrictEqual([
    ["prompt", { start, end: second - 2 }, 'headed "Stay informed"'],
    ["prompt", { start: second, end: start + text.length }, 'headed "Stay informed"'],
  ]);
});

test("a heading above other text stays a heading, and its prompts are read one by one", () => {
  expect(outline("Stay informed\n\nThe port has a bell.\n\nRead it all in our newsletter, each day.")).toStrictEqual([
    "heading: Stay informed",
    "paragraph: The port has a bell.",
    "prompt newsletter: Read it all in our newsletter, each day.",
  ]);
});

test("a line that leads to links without any is left out with the prompts around it", () => {
  const text = "Stay informed\n\nRead it all in our newsletter, each day.\n\nExplore our related articles:";
  const { blocks, dropped } = extract(`Ferries stop\n\nThe talks go on.\n\n${text}`);
  expect(blocks.slice(1).map(({ type }) => type)).toStrictEqual(["prompt"]);
  expect(dropped.map(({ rule }) => rule)).toStrictEqual(["leads to related articles, but none follow"]);
});

test("a label of other blocks is not the heading of a prompt", () => {
  expect(outline("Challenges\n\nRead it all in our newsletter, each day.")).toStrictEqual([
    "heading: Challenges",
    "prompt newsletter: Read it all in our newsletter, each day.",
  ]);
});
