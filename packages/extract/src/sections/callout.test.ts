import { describe, expect, test } from "vitest";
import { outline } from "../outline.test.util.js";

const after = "\n\nThe talks go on.";

describe("a label alone in its line", () => {
  test("takes the paragraph below it, and no more", () => {
    expect(outline(`Good to know\n\nTickets stay valid.${after}`)).toStrictEqual([
      "callout note: Tickets stay valid.",
      "paragraph: The talks go on.",
    ]);
  });

  test("takes the list that its paragraph leads to", () => {
    expect(outline(`Good to know\n\nBring with you:\n- a ticket\n- a coat${after}`)).toStrictEqual([
      "callout note: Bring with you:\n- a ticket\n- a coat",
      "paragraph: The talks go on.",
    ]);
  });

  test("takes the list right below it, and keeps its items apart", () => {
    expect(outline(`Good to know\n- a ticket\n- a coat${after}`)).toStrictEqual([
      "callout note: - a ticket\n- a coat",
      "paragraph: The talks go on.",
    ]);
  });

  test("is a heading if another section follows at once", () => {
    expect(outline("Good to know\n\nSources\n\n- The port")).toStrictEqual([
      "heading: Good to know",
      "sources: label=Sources; title=The port",
    ]);
  });
});

describe("a label as a heading in Markdown", () => {
  test("takes all paragraphs of its section", () => {
    expect(outline(`## Good to know\n\nTickets stay valid.\n\nBuses run.\n\n## Pay${after}`)).toStrictEqual([
      "callout note: Tickets stay valid.\n\nBuses run.",
      "heading: Pay",
      "paragraph: The talks go on.",
    ]);
  });

  test("takes only the first paragraph of a section as long as a chapter", () => {
    const paragraphs = ["One", "Two", "Three", "Four", "Five", "Six", "Seven"].map((word) => `${word} boats run.`);
    expect(outline(`## Good to know\n\n${paragraphs.join("\n\n")}`).slice(0, 2)).toStrictEqual([
      "callout note: One boats run.",
      "paragraph: Two boats run.",
    ]);
  });
});

describe("a label in a block quotation of Markdown", () => {
  test("takes the quotation, and not what follows it", () => {
    expect(outline(`> Good to know\n> Boats fill up.\n> They are small.${after}`)).toStrictEqual([
      "callout note: Boats fill up.\n> They are small.",
      "paragraph: The talks go on.",
    ]);
    expect(outline(`> **Tip:** Go early.\n> Boats fill up.${after}`)).toStrictEqual([
      "callout pro-tip: Go early.\n> Boats fill up.",
      "paragraph: The talks go on.",
    ]);
  });

  test("ends at the next label and at a divider", () => {
    expect(outline("> **Tip:** Go early.\n> **Note:** Boats fill up.\n> They are small.")).toStrictEqual([
      "callout pro-tip: Go early.",
      "callout note: Boats fill up.\n> They are small.",
    ]);
    expect(outline("> **Tip:** Go early.\n> Good to know\n> Boats fill up.")).toStrictEqual([
      "callout pro-tip: Go early.",
      "callout note: Boats fill up.",
    ]);
    expect(outline("> **Tip:** Go early.\n***\n> Boats fill up.")).toStrictEqual([
      "callout pro-tip: Go early.",
      "paragraph: Boats fill up.",
    ]);
  });
});

describe("a label in the line of its text", () => {
  test("takes its line, and the list that the line leads to", () => {
    expect(outline(`Tip: Go early.${after}`)).toStrictEqual([
      "callout pro-tip: Go early.",
      "paragraph: The talks go on.",
    ]);
    expect(outline(`Tip: bring with you:\n- a ticket\n- a coat${after}`)).toStrictEqual([
      "callout pro-tip: bring with you:\n- a ticket\n- a coat",
      "paragraph: The talks go on.",
    ]);
  });

  test("has a title if a sentence is right below", () => {
    expect(outline(`Case study: The east quay\nIn 2019 it closed for a week.${after}`)).toStrictEqual([
      "callout case-study: title=The east quay; In 2019 it closed for a week.",
      "paragraph: The talks go on.",
    ]);
  });

  test.each([
    ["in a list", "- Case study: The east quay\nIn 2019 it closed."],
    ["if it is a sentence itself", "Case study: The quay closed.\nIn 2019 it opened again."],
    ["if it does not look like a title", "Case study: the east quay\nIn 2019 it closed."],
    ["above a list", "Case study: The east quay\n- It closed."],
    ["above what is not a sentence", "Case study: The east quay\nthe quay of 1919"],
    ["above another label", "Case study: The east quay\nTip: Go early."],
    ["above a divider", "Case study: The east quay\n***\nIn 2019 it closed."],
  ])("has no title %s", (_where, text) => {
    const [callout] = outline(text);
    expect(callout).toMatch(/^callout case-study: (?!title=)/);
  });
});
