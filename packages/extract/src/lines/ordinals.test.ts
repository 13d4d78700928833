import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extract } from "../extract.js";

const texts = (input: string, lang?: string): string[] =>
  extract(input, lang === undefined ? {} : { lang }).blocks.flatMap((block) =>
    block.type === "list"
      ? block.items.map(({ text }, index) => `${block.style === "number" ? `item ${index + 1}` : "item"}: ${text}`)
      : "text" in block
        ? [block.text]
        : [],
  );

const german = (line: string): string[] =>
  texts(`Die Stadt baut\n\nDie Brücke schließt am Montag, und die Stadt baut einen Steg.\n\n${line}\n`, "de").slice(1);

/** As it is written beside a day. */
const monthName = (lang: string, month: number, length: "long" | "short"): string =>
  new Intl.DateTimeFormat(lang, { day: "numeric", month: length })
    .formatToParts(new Date(2026, month - 1, 12))
    .find(({ type }) => type === "month")?.value ?? "";

describe("an ordinal with a full stop keeps its number at the beginning of a line", () => {
  test.each([
    "12. Mai 2026 ist der Tag, an dem die Brücke öffnet.",
    "1. Mai 2026 ist ein Feiertag.",
    "12. Mai ist der Tag, an dem die Brücke öffnet.",
    "3. Jänner ist der Tag, an dem die Brücke öffnet.",
    "12. Jan. 2026 ist der Tag, an dem die Brücke öffnet.",
    "12. 5. 2026 ist der Tag, an dem die Brücke öffnet.",
    "12. und 13. Mai sind die Tage, an denen gebaut wird.",
    "12. bis 14. Mai 2026 ist die Brücke zu.",
    "2. Weltkrieg und Brücke: Die alte Brücke wurde zerstört.",
    "1. Bundesliga heißt die Klasse, in der gespielt wird.",
    "25. Jahrestag der Brücke wird gefeiert.",
  ])("%s", (line) => {
    expect(german(line)).toStrictEqual([line]);
  });

  test("in a line after other lines, and twice", () => {
    const lines = ["Die Stadt nennt zwei Tage.", "12. Mai 2026 ist der erste.", "13. Mai 2026 ist der zweite."];
    expect(german(lines.join("\n"))).toStrictEqual(lines);
  });

  test("in a quotation, and in a paragraph that was broken by hand", () => {
    expect(german("> 12. Mai 2026 ist der Tag, sagt die Stadt.").join()).toContain("12. Mai 2026 ist der Tag");
    const broken = [
      "Die Stadt öffnet die Brücke wieder, wie sie es sagt, am",
      "12. Mai 2026 um neun Uhr, und bis dahin fährt eine Fähre,",
      "die auch Räder und Kinderwagen über den Fluss mitnimmt und",
      "alle zehn Minuten fährt.",
    ].join("\n");
    expect(texts(`Die Stadt baut\n\n${broken}\n`, "de")).toStrictEqual([broken]);
  });

  test.each(["de", "fr", "es", "en", "pl", "uk"] as const)("in a date with its year in %s", (lang) => {
    const month = monthName(lang, 10, "long");
    expect(texts(`Title of it\n\nA sentence.\n\n12. ${month} 2026 – a day.\n`, lang)).toContain(
      `12. ${month} 2026 – a day.`,
    );
  });

  test("for every day and month, however the month is written", () => {
    const month = fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom("long", "short"))
      .map(([number, length]) => monthName("de", number, length));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 }), month, fc.constantFrom("", " 2026"), (day, name, year) => {
        const line = `${day}. ${name}${year} ist der Tag.`;
        expect(german(line)).toStrictEqual([line]);
      }),
    );
  });
});

describe("a list keeps its items", () => {
  test.each([
    ["1. Wasser holen.\n2. Brot holen.", ["item 1: Wasser holen.", "item 2: Brot holen."]],
    ["1) Mai ist warm.\n2) Juni auch.", ["item 1: Mai ist warm.", "item 2: Juni auch."]],
    ["1. Eins.\n2. Zwei.\n3. Drei.", ["item 1: Eins.", "item 2: Zwei.", "item 3: Drei."]],
  ])("%s", (lines, expected) => {
    expect(german(lines)).toStrictEqual(expected);
  });

  test("and chapters with lists in them keep both", () => {
    const chapter = (number: number, title: string): string =>
      `${number}. ${title}\n\nDie Stadt baut.\n\n1. Wasser holen.\n2. Brot holen.\n\n`;
    const read = german(chapter(1, "Der Anfang") + chapter(2, "Das Ende"));
    expect(read).toContain("Der Anfang");
    expect(read).toContain("Das Ende");
    expect(read.filter((line) => line.startsWith("item"))).toHaveLength(4);
  });

  test("in a language without such ordinals also if it has one item", () => {
    expect(texts("Things to do\n\nThe town has an old port.\n\n3. Take the ferry.\n", "en")).toContain(
      "item 1: Take the ferry.",
    );
  });
});
