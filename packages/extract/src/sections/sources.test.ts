import { describe, expect, test } from "vitest";
import { extract } from "../extract.js";
import { outline } from "../outline.test.util.js";

describe("sources", () => {
  test("may be in the line of their label, with a note after a dash", () => {
    expect(outline("Source: The port – timetable\n\nThe talks go on.")).toStrictEqual([
      "sources: title=The port; note=timetable",
      "paragraph: The talks go on.",
    ]);
  });

  test("are not the newspaper that is named in the first line", () => {
    const [first] = extract("Source: The Courier\n\nFerries stop on Tuesday, says the port of the town.\n").blocks;
    expect(first?.type).not.toBe("sources");
  });

  test("may be a list, with callouts after it", () => {
    expect(outline("Sources\n\n- The port\n- Note: Read on 3 May.")).toStrictEqual([
      "sources: label=Sources; title=The port",
      "callout note: Read on 3 May.",
    ]);
  });

  test("may be paragraphs that look like references", () => {
    expect(
      outline("Sources\nThe port, timetable 2025\nhttps://example.org/a of the union\n\nThe talks go on."),
    ).toStrictEqual([
      "sources: label=Sources; title=The port, timetable 2025 | title=of the union; url=https://example.org/a",
      "paragraph: The talks go on.",
    ]);
    expect(outline("Sources\n\nThe port said that it would wait.\n\nThe union did not.")).toStrictEqual([
      "heading: Sources",
      "paragraph: The port said that it would wait.",
      "paragraph: The union did not.",
    ]);
  });

  test("keep the paragraph that leads to them", () => {
    expect(outline("Sources\n\nThese are our sources:\n\n- The port")).toStrictEqual([
      "paragraph: These are our sources:",
      "sources: label=Sources; title=The port",
    ]);
  });

  test("may be numbered in square brackets, several in a line, with a label or without", () => {
    const numbered = "[1] The port. Timetable.\n[2] The union. [3] The city.\n\nThe talks go on.";
    const titles = "number=1; title=The port. Timetable. | number=2; title=The union. | number=3; title=The city.";
    expect(outline(`Sources\n\n${numbered}`)).toStrictEqual([
      `sources: ${titles}; label=Sources`,
      "paragraph: The talks go on.",
    ]);
    expect(outline(numbered)).toStrictEqual([`sources: ${titles}`, "paragraph: The talks go on."]);
  });

  test("have their place from the label to the last reference", () => {
    const input = "Ferries stop\n\nThe talks go on.\n\nSources\n\n[1] The port\n[2] The union\n\nThey meet.";
    const block = extract(input).blocks.find(({ type }) => type === "sources");
    expect(input.slice(block?.source.start, block?.source.end)).toBe("Sources\n\n[1] The port\n[2] The union");
  });

  test.each([
    ["in square brackets", "[3] The port\n[5] The union"],
    ["in another order", "[5] The union\n[3] The port"],
    ["in a list with bullets", "- [3] The port\n- [5] The union"],
    ["with a colon", "[3]: The port\n[5]: The union"],
    ["without a space", "[3]The port\n[5]The union"],
    ["with a full stop, as in a list", "3. The port\n5. The union"],
    ["with a bracket, as in a list", "3) The port\n5) The union"],
    ["in round brackets", "(3) The port\n(5) The union"],
    ["in both ways, where the square brackets count", "1. [3] The port\n2. [5] The union"],
  ])("keep their written numbers: %s", (_how, references) => {
    const sources = extract(`Ferries stop\n\nThe talks go on.\n\nSources\n\n${references}\n`).blocks.filter(
      (block) => block.type === "sources",
    );
    const items = sources.flatMap((block) => block.items.map(({ number, title }) => `${number} ${title}`));
    expect(items.toSorted()).toStrictEqual(["3 The port", "5 The union"]);
  });

  test("have no number where none is written", () => {
    const [, block] = extract(
      "Ferries stop\n\nThe talks go on.\n\nSources\n\n- The port\n- [The union](https://example.org/u)\n",
    ).blocks;
    expect(block?.type === "sources" && block.items.map(({ number }) => number)).toStrictEqual([undefined, undefined]);
  });
});
