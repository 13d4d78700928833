import { describe, expect, test } from "vitest";
import { outline } from "../outline.test.util.js";

const after = "\n\nThe talks go on.";
const goesOn = "paragraph: The talks go on.";

describe("the items under a label", () => {
  test("are those of a list, with the lines that lead to it as an introduction", () => {
    expect(outline(`Highlights\n\nThis is what they want:\n\n- pay\n- hours${after}`)).toStrictEqual([
      "key-points highlights: label=Highlights; intro=This is what they want:; pay | hours",
      goesOn,
    ]);
    expect(
      outline(`Highlights\n\nIt was a long day.\nThis is what they want:\n\n- pay\n- hours${after}`),
    ).toStrictEqual([
      "key-points highlights: label=Highlights; intro=It was a long day.\nThis is what they want:; pay | hours",
      goesOn,
    ]);
  });

  test("are not those of a list that other paragraphs keep apart from the label", () => {
    expect(outline(`Highlights\n\nIt was a long day.\n\nIt was a longer night.\n\n- pay\n- hours`)).toStrictEqual([
      "key-points highlights: label=Highlights; It was a long day.",
      "paragraph: It was a longer night.",
      "list: pay | hours",
    ]);
  });

  test("keep the lines that belong to them in a numbered list", () => {
    expect(outline(`Highlights\n\n1. pay\nmore of it\n2. hours\nfewer of them${after}`)).toStrictEqual([
      "key-points highlights: label=Highlights; pay\nmore of it | hours\nfewer of them",
      goesOn,
    ]);
  });

  test("are followed by callouts that the list contains", () => {
    expect(outline("Highlights\n\n- pay\n- Note: Works begin in May.\n- hours")).toStrictEqual([
      "key-points highlights: label=Highlights; pay | hours",
      "callout note: Works begin in May.",
    ]);
  });
});

describe("key points", () => {
  test("may be one paragraph, in the line of its label or below it", () => {
    expect(outline(`Summary: Both sides meet.${after}`)).toStrictEqual([
      "key-points summary: Both sides meet.",
      goesOn,
    ]);
    expect(outline(`Summary\n\nBoth sides meet.${after}`)).toStrictEqual([
      "key-points summary: label=Summary; Both sides meet.",
      goesOn,
    ]);
  });

  test("may be several lines right below the label", () => {
    expect(outline(`Summary\nBoth sides meet.\nThe port is old.${after}`)).toStrictEqual([
      "key-points summary: label=Summary; Both sides meet. | The port is old.",
      goesOn,
    ]);
  });

  test("are not the paragraphs under a heading with more words than the label", () => {
    expect(outline(`Key trends of the year\n\nThe port is old.${after}`)).toStrictEqual([
      "heading: Key trends of the year",
      "paragraph: The port is old.",
      goesOn,
    ]);
  });
});

describe("key terms", () => {
  test("may be a list, in which a term may have no definition", () => {
    expect(outline("Key terms\n\n- Berth: A place for a ship.\n- Quay")).toStrictEqual([
      "key-terms: label=Key terms; Berth; definition=A place for a ship. | Quay",
    ]);
  });

  test("are paragraphs only if each has a definition", () => {
    expect(outline("Key terms\n\nBerth: A place for a ship.\n\nQuay: A wall.")).toStrictEqual([
      "key-terms: label=Key terms; Berth; definition=A place for a ship. | Quay; definition=A wall.",
    ]);
    expect(outline("Key terms\n\nBerth: A place for a ship.\n\nA quay is a wall.")).toContain("heading: Key terms");
  });
});

describe("next steps", () => {
  test("are paragraphs under the label, or a list under more words", () => {
    expect(outline("Next steps\n\nThe union votes.\n\nThe port answers.")).toStrictEqual([
      "next-steps: label=Next steps; title=The union votes. | title=The port answers.",
    ]);
    expect(outline("Next steps for the port\n\n- The union votes.\n- The port answers.")).toStrictEqual([
      "next-steps: label=Next steps for the port; title=The union votes. | title=The port answers.",
    ]);
    expect(outline("Next steps for the port\n\nThe union votes.\n\nThe port answers.")).toContain(
      "heading: Next steps for the port",
    );
  });

  test("are not a call to subscribe among other paragraphs", () => {
    const text = "What comes next\n\nThe union votes.\n\nWe write about it in our newsletter every day.";
    expect(outline(text)[0]).toBe("heading: What comes next");
  });
});

describe("scenarios", () => {
  test("have titles in a list, and the line that says what they depend on", () => {
    expect(
      outline(`Possible scenarios\n\n- A deal: ferries run.\n- No deal\n\nIt depends on the union.${after}`),
    ).toStrictEqual([
      "scenarios: label=Possible scenarios; title=A deal; ferries run. | No deal; hingesOn=It depends on the union.",
      goesOn,
    ]);
  });

  test("do not depend on a list item or on the next section", () => {
    expect(outline("Possible scenarios\n\n- A deal: ferries run.\n\n- It depends on the union.")).toStrictEqual([
      "scenarios: label=Possible scenarios; title=A deal; ferries run. | It depends on the union.",
    ]);
    expect(
      outline("Possible scenarios\n\n- A deal: ferries run.\n\n## What it depends on\n\nThe union."),
    ).toStrictEqual([
      "scenarios: label=Possible scenarios; title=A deal; ferries run.",
      "heading: What it depends on",
      "paragraph: The union.",
    ]);
  });

  test("may be paragraphs, which have no titles", () => {
    expect(outline("Possible scenarios\n\nA deal: ferries run.\n\nNo deal: they stop.")).toStrictEqual([
      "scenarios: label=Possible scenarios; A deal: ferries run. | No deal: they stop.",
    ]);
    expect(outline("Possible scenarios for May\n\nA deal: ferries run.\n\nNo deal: they stop.")).toContain(
      "heading: Possible scenarios for May",
    );
  });
});

describe("challenges", () => {
  test("have the way out that their own words name", () => {
    expect(
      outline("Challenges\n\n- Cost: The quay is dear. Solution: The county lends.\n- Time: It is short. They begin."),
    ).toStrictEqual([
      "challenges: label=Challenges; title=Cost; The quay is dear.; mitigation=The county lends. | title=Time; It is short. They begin.",
    ]);
  });

  test("have the way out that the heading promises, from the second sentence on", () => {
    expect(
      outline(
        "Challenges and how to overcome them\n\n- Cost: The quay is dear. The county lends. It hopes.\n- Time is short.",
      ),
    ).toStrictEqual([
      "challenges: label=Challenges and how to overcome them; title=Cost; The quay is dear.; mitigation=The county lends. It hopes. | Time is short.",
    ]);
  });

  test("are not the paragraphs of a chapter", () => {
    expect(outline("Challenges\n\nCost: The quay is dear.\n\nTime: It is short.")).toStrictEqual([
      "heading: Challenges",
      "paragraph: Cost: The quay is dear.",
      "paragraph: Time: It is short.",
    ]);
  });
});
