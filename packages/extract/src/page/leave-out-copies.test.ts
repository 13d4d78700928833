import { describe, expect, test } from "vitest";
import { extract } from "../extract.js";

const first = "The port and the union meet again on the first of May, both sides say.";
const second = "The talks are about pay and hours, and about the old boats on the river.";
const third = "Buses run as they do on Sundays, from six in the morning until midnight.";

const droppedFrom = (...lines: string[]): string[] =>
  extract(lines.join("\n\n")).dropped.map(({ kind, text }) => `${kind}: ${text.replaceAll("\n\n", " / ")}`);

describe("what the text contains twice is left out the second time", () => {
  test("the title", () => {
    expect(droppedFrom("Ferries stop", first, "Ferries stop", second)).toStrictEqual(["repeated-title: Ferries stop"]);
  });

  test("a paragraph", () => {
    expect(droppedFrom("Ferries stop", first, second, first)).toStrictEqual([`repeated-text: ${first}`]);
  });

  test("a body, with its short lines", () => {
    expect(droppedFrom("Ferries stop", first, "In short", second, third, first, "In short", second)).toStrictEqual([
      `repeated-text: ${first} / In short / ${second}`,
    ]);
  });

  test("a line right below its double, however short", () => {
    expect(droppedFrom("Ferries stop", "The old quay", "The old quay", first)).toStrictEqual([
      "repeated-line: The old quay",
    ]);
  });

  test("although the spaces or capital letters differ", () => {
    expect(droppedFrom("Ferries stop", first, second, first.toUpperCase().replaceAll(" ", "  "))).toHaveLength(1);
  });
});

describe("an article may repeat", () => {
  test("a short line", () => {
    expect(droppedFrom("Ferries stop", "Not decided yet.", first, "Not decided yet.", second)).toStrictEqual([]);
  });

  test("a line that is not a sentence, or is a question", () => {
    const heading = first.replace(/\.$/u, "");
    const question = first.replace(/\.$/u, "?");
    expect(droppedFrom("Ferries stop", heading, second, heading, third)).toStrictEqual([]);
    expect(droppedFrom("Ferries stop", question, second, question, third)).toStrictEqual([]);
  });

  test("an answer under another question", () => {
    expect(droppedFrom("Ferries stop", "Who pays?", first, "Who signs?", first)).toStrictEqual([]);
  });

  test("an item in a list", () => {
    expect(droppedFrom("Ferries stop", first, "- pay\n- pay\n- hours")).toStrictEqual([]);
  });

  test("its title as one of its questions, or in a numbered list", () => {
    const title = "Who pays for the boats?";
    expect(droppedFrom(title, first, second, third, "Who signs?", "The port.", title, "The county.")).toStrictEqual([]);
    expect(droppedFrom("Ferries stop", first, "1. Ferries stop\n2. Buses run")).toStrictEqual([]);
  });
});

test("no section continues over a copy that was left out", () => {
  const { blocks } = extract(["Ferries stop", first, "Highlights", "- pay", first, "- hours"].join("\n\n"));
  expect(blocks.map(({ type }) => type)).toStrictEqual(["paragraph", "key-points", "list"]);
});
