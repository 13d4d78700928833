import { describe, expect, test } from "vitest";
import { outline } from "../outline.test.util.js";

const after = "\n\nThe talks go on until the end of May.";
const goesOn = "paragraph: The talks go on until the end of May.";

describe("links to other articles", () => {
  test("may be in the line of their label, unless it is a sentence", () => {
    expect(outline(`Read also: Why is the quay closed?${after}`)).toStrictEqual([
      "related: title=Why is the quay closed?",
      goesOn,
    ]);
    expect(outline("Related: The shares fell by 4 percent.")).toStrictEqual([
      "paragraph: Related: The shares fell by 4 percent.",
    ]);
  });

  test("may be questions, and end at the next paragraph", () => {
    expect(outline(`Read also\nWhy is the quay closed?\nThe night boats${after}`)).toStrictEqual([
      "related: label=Read also; title=Why is the quay closed? | title=The night boats",
      goesOn,
    ]);
  });

  test("end at a blank line if there was none between them", () => {
    expect(outline("Read also\nThe night boats\nThe old quay\n\nThe talks\n\nThey go on.")).toStrictEqual([
      "related: label=Read also; title=The night boats | title=The old quay",
      "heading: The talks",
      "paragraph: They go on.",
    ]);
  });

  test("do not include the heading of the next paragraph", () => {
    expect(
      outline("Read also\n\nWhy is the quay closed?\n\nThe talks\n\nThey go on until the end of May."),
    ).toStrictEqual([
      "related: label=Read also; title=Why is the quay closed?",
      "heading: The talks",
      "paragraph: They go on until the end of May.",
    ]);
    expect(outline("Read also\nThe talks\nThey go on until the end of May.")).toStrictEqual([
      "heading: The talks",
      "paragraph: They go on until the end of May.",
    ]);
  });

  test("may be one link right above a paragraph, if a colon leads to it", () => {
    expect(outline("Read also:\nThe night boats\nThe talks go on until the end of May.")).toStrictEqual([
      "related: label=Read also; title=The night boats",
      goesOn,
    ]);
  });

  test("may begin with a small letter in a list, but are not sentences", () => {
    expect(outline("Read also\n- why is it closed\n- the bell\n- it rings at noon.")).toStrictEqual([
      "related: label=Read also; title=why is it closed | title=the bell",
      "list: it rings at noon.",
    ]);
  });

  test("end at a callout", () => {
    expect(outline("Read also\nThe night boats\nTip: Go early.")).toStrictEqual([
      "related: label=Read also; title=The night boats",
      "callout pro-tip: Go early.",
    ]);
  });

  test("may follow a sentence that leads to them", () => {
    expect(outline(`Explore our related articles:\nThe night boats\nThe old quay${after}`)).toStrictEqual([
      "related: label=Explore our related articles; title=The night boats | title=The old quay",
      goesOn,
    ]);
  });
});

describe("the address of a link", () => {
  const link = (line: string): string | undefined =>
    outline(`Read also\n\n- ${line}\n- The bell`)[0]?.split("; title=The bell")[0];
  const read = (line: string): string | undefined =>
    link(line)?.replace("related: label=Read also; ", "").split(" | ")[0];

  test.each([
    ["after a dash", "The night boats – https://example.org/a", "title=The night boats; url=https://example.org/a"],
    ["in brackets", "The night boats (https://example.org/a)", "title=The night boats; url=https://example.org/a"],
    ["in Markdown", "[The night boats](https://example.org/a)", "title=The night boats; url=https://example.org/a"],
    ["before the words", "https://example.org/a The night boats", "title=The night boats; url=https://example.org/a"],
    ["alone", "https://example.org/a", "title=https://example.org/a; url=https://example.org/a"],
    ["with a bracket of its own", "Night https://example.org/a_(b)", "title=Night; url=https://example.org/a_(b)"],
    ["without one", "The night boats", "title=The night boats"],
  ])("is read %s", (_where, line, expected) => {
    expect(read(line)).toBe(expected);
  });
});
