import { describe, expect, test } from "vitest";
import { outline } from "../outline.test.util.js";

const words = "We will wait for five more days";
const quote = `quote: ${words}; attribution=Mary Miller`;

describe("a quotation with its speaker after a dash", () => {
  test("may be one line or two", () => {
    expect(outline(`“${words}” – Mary Miller.\n\nThe talks go on.`)[0]).toBe(quote);
    expect(outline(`“${words}”\n– Mary Miller\n\nThe talks go on.`)).toStrictEqual([
      quote,
      "paragraph: The talks go on.",
    ]);
  });

  test.each([
    ["two lines with dashes are a list", `“${words}”\n– Mary Miller\n– Jo Lee`],
    ["a divider keeps them apart", `“${words}”\n\n***\n\n– Mary Miller`],
    ["the line has two quotations", `“${words}” and “no more than five days”\n– Mary Miller`],
    ["the next line has no dash", `“${words}”\nThe talks go on.`],
    ["the line begins with other words", `The port: “${words}”\n– Mary Miller`],
    ["the line ends with other words", `“${words}” (laughs)\n– Mary Miller`],
    ["it has too few words", "“Five days”\n– Mary Miller"],
  ])("is not a quote if %s", (_why, text) => {
    expect(outline(text).filter((block) => block.startsWith("quote"))).toStrictEqual([]);
  });

  test("is not a quote after the label of another block", () => {
    expect(outline(`Expert opinion: “${words}” – Mary Miller`)).toStrictEqual([
      `expert-opinion: ${words}; speaker=Mary Miller`,
    ]);
  });
});
