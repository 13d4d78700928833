import { describe, expect, test } from "vitest";
import { outline } from "../outline.test.util.js";

const words = "It may take weeks until they agree.";

describe("an expert's opinion", () => {
  test.each([
    ["under its label", `Expert opinion\n\n“${words}” – Mary Miller`],
    ["in the line of its label", `Expert opinion: “${words}” – Mary Miller`],
    ["after two other paragraphs", `Expert opinion\n\nThe talks are slow.\n\nFew ask why.\n\n“${words}” – Mary Miller`],
  ])("is read %s", (_where, text) => {
    expect(outline(text)).toStrictEqual([`expert-opinion: ${words}; speaker=Mary Miller`]);
  });

  test("ends with the paragraph of the quotation", () => {
    const paragraph = "“It may take weeks until they agree,” said Mary Miller.";
    expect(outline(`Expert opinion\n\n${paragraph}\n\nThe talks go on.`)).toStrictEqual([
      "expert-opinion: It may take weeks until they agree,; speaker=Mary Miller",
      "paragraph: The talks go on.",
    ]);
  });

  test("is ordinary text without a speaker or without a quotation", () => {
    expect(outline(`Expert opinion\n\n“${words}”`)).toContain("heading: Expert opinion");
    expect(outline("Expert opinion\n\nIt may take weeks.\n\nThe talks go on.")).toStrictEqual([
      "heading: Expert opinion",
      "paragraph: It may take weeks.",
      "paragraph: The talks go on.",
    ]);
  });

  test("is not looked for in the article further down", () => {
    const before = "The talks are slow.\n\nFew ask why.\n\nThe port is old.";
    expect(outline(`Expert opinion\n\n${before}\n\n“${words}” – Mary Miller`)).toContain("heading: Expert opinion");
  });

  test("other labels are read by other readers", () => {
    expect(outline(`Summary: “${words}” – Mary Miller`)).toStrictEqual([
      `key-points summary: “${words}” – Mary Miller`,
    ]);
    expect(outline(`Summary\n\n“${words}” – Mary Miller`)).toStrictEqual([
      `key-points summary: label=Summary; “${words}” – Mary Miller`,
    ]);
  });
});

describe("the speaker", () => {
  const speakerOf = (text: string): string | undefined => outline(text)[0]?.split("; speaker=")[1];

  test("may follow the quotation after a dash, with role and affiliation", () => {
    expect(speakerOf(`Expert opinion: “${words}” – Mary Miller, Senior Fellow at the Harbour Institute`)).toBe(
      "Mary Miller; role=Senior Fellow; affiliation=Harbour Institute",
    );
  });

  test("may have a role only", () => {
    expect(speakerOf(`Expert opinion: “${words}” – Mary Miller, economist`)).toBe("Mary Miller; role=economist");
  });

  test("may introduce the quotation, with a verb after the last comma", () => {
    expect(speakerOf(`Expert opinion: Mary Miller, Fellow at the Harbour Institute, notes: “${words}”`)).toBe(
      "Mary Miller; role=Fellow; affiliation=Harbour Institute",
    );
  });

  test("is the name only, if more than a verb follows the last comma", () => {
    const before = "Mary Miller, an economist, told the city council this:";
    expect(speakerOf(`Expert opinion: ${before} “${words}”`)).toBe("Mary Miller");
  });

  test("may be named by a verb", () => {
    expect(speakerOf("Expert opinion: “It may take weeks until they agree,” said Mary Miller.")).toBe("Mary Miller");
  });

  test("is that of the longest quotation", () => {
    expect(outline(`Expert opinion: “We wait,” says the port. “${words}” – Mary Miller`)).toStrictEqual([
      `expert-opinion: ${words}; speaker=Mary Miller`,
    ]);
  });
});
