import { describe, expect, test } from "vitest";
import { extract } from "../../extract.js";
import { outline } from "../../outline.test.util.js";

const faq = "faq faq: label=FAQ; Who pays?; answer=The county. | Who signs?; answer=The port.";

describe("questions under the heading of a FAQ", () => {
  test("have their answers below, and the article continues after them", () => {
    expect(outline("FAQ\n\nWho pays?\nThe county.\n\nWho signs?\nThe port.\n\nThe talks go on.")).toStrictEqual([
      faq,
      "paragraph: The talks go on.",
    ]);
  });

  test("may have their answers in the same line", () => {
    expect(outline("FAQ\n\nWho pays? The county.\nWho signs? The port.\n\nThe talks go on.")).toStrictEqual([
      faq,
      "paragraph: The talks go on.",
    ]);
  });

  test("may have an introduction above them, with prefixes or without", () => {
    const introduced = faq.replace("label=FAQ;", "label=FAQ; intro=We asked the port.;");
    expect(outline("FAQ\n\nWe asked the port.\n\nWho pays?\n\nThe county.\n\nWho signs?\n\nThe port.")).toStrictEqual([
      introduced,
    ]);
    expect(
      outline("FAQ\n\nWe asked the port.\nQ: Who pays?\nA: The county.\nQ: Who signs?\nA: The port."),
    ).toStrictEqual([introduced]);
  });

  test("may have a callout between them", () => {
    expect(outline("FAQ\n\nWho pays?\nThe county.\nTip: Go early.\nWho signs?\nThe port.")).toStrictEqual([
      faq,
      "callout pro-tip: Go early.",
    ]);
  });

  test("end at the label of another block, such as a callout that asks", () => {
    expect(outline("FAQ\n\nWho pays?\nThe county.\nDid you know?\nThe port is old.")).toStrictEqual([
      "faq faq: label=FAQ; Who pays?; answer=The county.",
      "callout did-you-know: The port is old.",
    ]);
  });

  test("include a label that asks as they do, but not above a list", () => {
    expect(outline("FAQ\n\nWho pays?\nThe county.\nWhat happens next?\nThe union votes.")).toStrictEqual([
      "faq faq: label=FAQ; Who pays?; answer=The county. | What happens next?; answer=The union votes.",
    ]);
    expect(outline("FAQ\n\nWho pays?\nThe county.\nWhat happens next?\n- The union votes.")).toStrictEqual([
      "faq faq: label=FAQ; Who pays?; answer=The county.",
      "next-steps: label=What happens next?; title=The union votes.",
    ]);
  });

  test("include a statement between them that has their layout", () => {
    expect(
      outline("FAQ\n\nWho pays?\n\nThe county.\n\nThe ticket\n\nIt stays valid.\n\nWho signs?\n\nThe port."),
    ).toStrictEqual([
      "faq faq: label=FAQ; Who pays?; answer=The county. | The ticket; answer=It stays valid. | Who signs?; answer=The port.",
    ]);
  });

  test("lose numbers that count them, and a numbered line among them is one of them", () => {
    expect(
      outline("FAQ\n\n1. Who pays?\nThe county.\n2. Who signs?\nThe port.\n3. How to go on\nThe bus runs."),
    ).toStrictEqual([
      "faq faq: label=FAQ; Who pays?; answer=The county. | Who signs?; answer=The port. | How to go on; answer=The bus runs.",
    ]);
  });

  test("may have a list as an answer, whose items stay apart", () => {
    expect(outline("FAQ\n\nWho pays?\n- the county\n- the city\nWho signs?\nThe port.")).toStrictEqual([
      "faq faq: label=FAQ; Who pays?; answer=the county\n- the city | Who signs?; answer=The port.",
    ]);
  });

  test("are asked once; the second time is left out", () => {
    const text = "FAQ\n\nWho pays?\nThe county.\nWho pays?\nThe county, again.\nWho signs?\nThe port.";
    expect(outline(text)).toStrictEqual([faq]);
    expect(extract(`Ferries stop\n\nThe talks go on.\n\n${text}`).dropped).toMatchObject([
      { kind: "repeated-question", text: "Who pays?\nThe county, again.", rule: 'asks "Who pays?" again' },
    ]);
  });
});

describe("what is not a FAQ, under the heading of one", () => {
  test.each([
    ["questions of which most have no answer", "FAQ\n\nWho pays?\nWho signs?\nWho drives?\nThe county."],
    ["a quiz", "FAQ\n\nWhich tree is it?\na) The elm\nb) The ash\nWhich bird is it?\na) The owl\nb) The rook"],
    [
      "an interview, if the heading may be that of one",
      "Questions and answers\n\nWhat do you want?\nI want more pay.\nWhat will you do?\nWe vote, I think.",
    ],
  ])("%s", (_what, text) => {
    expect(outline(text).filter((block) => block.startsWith("faq"))).toStrictEqual([]);
  });

  test("but “FAQ” is never the heading of an interview", () => {
    expect(outline("FAQ\n\nWhat do you want?\nI want more pay.\nWhat will you do?\nWe vote, I think.")[0]).toMatch(
      /^faq/,
    );
  });
});

describe("questions and answers with prefixes", () => {
  const read = faq.replace("faq faq: label=FAQ; ", "faq questions-and-answers: ");

  test("may be in one line", () => {
    expect(outline("Q: Who pays? A: The county. - Q: Who signs? A: The port.\n\nThe talks go on.")).toStrictEqual([
      read,
      "paragraph: The talks go on.",
    ]);
  });

  test("may have answers of several lines; the last has no more than the others", () => {
    expect(
      outline("Q: Who pays?\nA: The county.\nIt has money.\n\nQ: Who signs?\nA: The port.\n\nThe talks go on."),
    ).toStrictEqual([read.replace("The county.", "The county.\nIt has money."), "paragraph: The talks go on."]);
  });

  test("may have an answer without a prefix, and a question without an answer stays text", () => {
    expect(outline("Q: Who pays?\nQ: Who signs?\nThe port.")).toStrictEqual([
      "faq questions-and-answers: Who signs?; answer=The port.",
      "paragraph: Q: Who pays?",
    ]);
  });

  test("are not a FAQ in an interview", () => {
    const text = "Q: What do you want?\nA: I want more pay.\nQ: What will you do?\nA: We vote, I think.";
    expect(outline(text).filter((block) => block.startsWith("faq"))).toStrictEqual([]);
  });
});

describe("an article whose headings are questions", () => {
  const three = "Who pays?\n\nThe county.\n\nWho signs?\n\nThe port.\n\nWho drives?\n\nThe bus.";
  const suggestionsIn = (text: string): number =>
    extract(`Ferries stop\n\nThe talks go on.\n\n${text}`).suggestions.length;

  test("is a FAQ if there are three of them", () => {
    expect(outline(three)).toStrictEqual([
      "faq questions-and-answers: Who pays?; answer=The county. | Who signs?; answer=The port. | Who drives?; answer=The bus.",
    ]);
  });

  test("is only suggested as one if there are two", () => {
    const two = "Who pays?\n\nThe county.\n\nWho signs?\n\nThe port.";
    expect(outline(two)).toContain("heading: Who pays?");
    expect(suggestionsIn(two)).toBe(1);
  });

  test("is only suggested as one if a statement is among them", () => {
    const text = three.replace("Who signs?", "The ticket\n\nIt is valid.\n\nWho signs?");
    expect(outline(text)).toContain("heading: Who pays?");
    expect(suggestionsIn(text)).toBe(1);
  });

  test("is not a FAQ if most headings are statements, or its questions are asides", () => {
    const statements = "Who pays?\n\nThe county.\n\nThe ticket\n\nIt is valid.\n\nThe bus\n\nIt runs.";
    const asides = "But who pays?\n\nThe county.\n\nAnd who signs?\n\nThe port.";
    expect([suggestionsIn(statements), suggestionsIn(asides)]).toStrictEqual([0, 0]);
  });
});
