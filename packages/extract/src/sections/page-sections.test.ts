import { describe, expect, test } from "vitest";
import { extract } from "../extract.js";
import { outline } from "../outline.test.util.js";

const title = "Ferries stop on Tuesday\n\nThe port and the union meet again.\n\n";
const droppedFrom = (text: string): string[] =>
  extract(title + text).dropped.map(({ kind, text: words }) => `${kind}: ${words}`);

describe("readers' comments", () => {
  test("are left out up to the next label of the article", () => {
    const text = "3 Comments\n\nNo way!\n\nThe talks\n\nSources\n\n- The port";
    expect(droppedFrom(text)).toStrictEqual(["comments: 3 Comments\n\nNo way!\n\nThe talks"]);
    expect(outline(text)).toStrictEqual(["sources: label=Sources; title=The port"]);
  });

  test("are left out up to the end, whatever they ask", () => {
    const text = "3 Comments\n\nWho pays?\n\nThe county.\n\nWho signs?\n\nThe port.";
    expect(droppedFrom(text)).toStrictEqual([`comments: ${text}`]);
  });
});

describe("a table of contents is left out", () => {
  test.each([
    ["a bulleted list", "In this article\n\n- Pay\n- Hours"],
    ["a numbered list", "In this article\n\n1. Pay\n2. Hours"],
    ["lines that the article repeats as headings", "In this article\nPay\nHours"],
    ["lines of which one is not a heading", "In this article\nPay\nHours\nThe way to the port"],
  ])("as %s", (_how, contents) => {
    const text = `${contents}\n\nPay\n\nIt is about pay.\n\nHours\n\nIt is about hours.`;
    const [dropped = ""] = droppedFrom(text);
    expect(contents).toContain(dropped.replace("contents: ", ""));
    expect(dropped).toContain("Pay");
    expect(dropped).toContain("Hours");
    expect(outline(text).slice(-4)).toStrictEqual([
      "heading: Pay",
      "paragraph: It is about pay.",
      "heading: Hours",
      "paragraph: It is about hours.",
    ]);
  });

  test("but its label above a paragraph is a heading", () => {
    expect(droppedFrom("In this article\n\nPay and hours are what it is about.")).toStrictEqual([]);
  });

  test("but not a callout in it", () => {
    expect(outline("In this article\n- Pay\nTip: Go early.\n\nThe talks go on.")).toContain(
      "callout pro-tip: Go early.",
    );
  });
});

describe("a label with nothing under it", () => {
  test("is left out if links or sources should follow", () => {
    expect(droppedFrom("Related articles\n\nSources\n\n- The port")).toStrictEqual(["empty-section: Related articles"]);
  });

  test("is left out at the end and above a divider", () => {
    expect(droppedFrom("Summary")).toStrictEqual(["empty-section: Summary"]);
    expect(droppedFrom("Summary\n\n***\n\nThe talks go on.")).toStrictEqual(["empty-section: Summary", "divider: ***"]);
  });

  test("is a heading above another section", () => {
    expect(droppedFrom("Next steps\n\nSources\n\n- The port")).toStrictEqual([]);
    expect(outline("Next steps\n\nSources\n\n- The port")).toContain("heading: Next steps");
  });
});

test("the label of the article's text is left out", () => {
  expect(droppedFrom("Original post\n\nThe talks go on.")).toStrictEqual(["body-label: Original post"]);
});
