import { describe, expect, test } from "vitest";
import { extract } from "../extract.js";

const top = "Ferries stop on Tuesday\n\nThe port and the union meet again on the first of May.\n\n";
const quotesIn = (text: string, lang = "en"): string[] =>
  extract(top + text, { lang }).annotations.map((annotation) =>
    annotation.type === "quote" ? `${annotation.attribution}: ${annotation.text}` : annotation.text,
  );
const words = "we will wait for five more days";

describe("a quotation has the speaker that the text names", () => {
  test.each([
    ["after a verb", `“${words},” said the harbour master Mary Miller.`, "the harbour master Mary Miller"],
    ["before a verb, without the day", `“${words},” Mary Miller said on Monday.`, "Mary Miller"],
    ["before a verb, without an auxiliary", `“${words},” Mary Miller has said.`, "Mary Miller"],
    ["before a colon", `Mary Miller said: “${words}”.`, "Mary Miller"],
    ["before a colon, although a verb follows", `Mary Miller said: “${words}”, warned the port.`, "Mary Miller"],
    ["after “according to”", `According to Mary Miller, “${words}” is an offer.`, "Mary Miller"],
    ["in the clause of the verb", `They want more, with leaders stressing that “${words}”.`, "leaders"],
    ["at the beginning of the sentence", `Mary Miller, who leads the port, stressed that “${words}”.`, "Mary Miller"],
    ["before a pronoun", `Mary Miller and the union met. “${words},” she said.`, "Mary Miller"],
    ["after a sentence of its own, in small letters", `“${words}.” said Mary Miller.`, "Mary Miller"],
  ])("%s", (_where, text, speaker) => {
    expect(quotesIn(text)[0]).toMatch(new RegExp(`^${speaker}: we will wait for five more days[,.]?$`));
  });

  test.each([
    ["de", "„Wir warten noch fünf weitere Tage“, sagte Maria Müller am Montag.", "Maria Müller"],
    ["fr", "« Nous attendons encore cinq jours de plus », a déclaré Marie Meunier mardi.", "Marie Meunier"],
    ["es", "«Esperamos todavía cinco días más», dijo María Molina el lunes.", "María Molina"],
    ["zh", "“我们将再等待五天时间再做决定，”港口主任表示。", "港口主任"],
  ])("in %s", (lang, text, speaker) => {
    expect(quotesIn(text, lang)[0]).toContain(`${speaker}: `);
  });

  test("a pronoun after another quotation means its speaker", () => {
    expect(
      quotesIn(`“${words},” said Mary Miller.\n\n“The boats of the port are far too old,” she said.`),
    ).toStrictEqual([`Mary Miller: ${words},`, "Mary Miller: The boats of the port are far too old,"]);
  });
});

describe("a quotation is not marked", () => {
  test.each([
    ["if no speaker is named", `“${words}” is an offer.`],
    ["if a pronoun means no one in the text", `“${words},” she said.`],
    ["if the next sentence is about something else", `“${words}.” The port said nothing.`],
    ["if it has only a few words", "“Five more days,” said Mary Miller."],
    ["if what says it is not a name", `“${words},” 33 said.`],
    ["if the verb is part of another word", `“${words},” Mary Miller saids.`],
    ["in a list of sources", `Sources\n\n- “${words},” said Mary Miller.`],
    ["in a heading", `## “${words},” said Mary Miller.`],
  ])("%s", (_why, text) => {
    expect(quotesIn(text)).toStrictEqual([]);
  });
});

test("an inch mark does not begin a quotation, and an opening mark alone does not hide the next quotation", () => {
  expect(quotesIn(`A 5" nail. "${words}," said Mary Miller.`)).toStrictEqual([`Mary Miller: ${words},`]);
  const long = `“The port ${"and the union ".repeat(250)}met. `;
  expect(quotesIn(`${long}“${words},” said Mary Miller.`)).toStrictEqual([`Mary Miller: ${words},`]);
});

test("quotations are found in introductions and items too", () => {
  const text = `Highlights\n\n“${words},” said Mary Miller:\n\n- “We will wait for ten more days,” said Jo Lee.`;
  expect(quotesIn(text)).toStrictEqual([`Mary Miller: ${words},`, "Jo Lee: We will wait for ten more days,"]);
});

test("numbers in square brackets are citations, in the order of the text; a year is not", () => {
  expect(quotesIn(`“${words},” said Mary Miller. [2] The talks [1] go on [33], as in [1968].`)).toStrictEqual([
    `Mary Miller: ${words},`,
    "[2]",
    "[1]",
    "[33]",
  ]);
  expect(quotesIn("The talks go on [1, 12], and the ferries run [2;3], not on [1,000] days.")).toStrictEqual([
    "1",
    "12",
    "2",
    "3",
  ]);
  expect(quotesIn(`Expert opinion: “${words}.” [3] – Mary Miller`)).toStrictEqual(["[3]"]);
});
