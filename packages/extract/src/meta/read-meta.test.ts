import { describe, expect, test } from "vitest";
import { extract } from "../extract.js";

const body = "\n\nThe port and the union meet again on the first of May.\n\nThe talks are about pay and hours.\n";
const meta = (top: string, lang?: string): Record<string, string | undefined> => {
  const { title, byline, published } = extract(top + body, lang === undefined ? {} : { lang });
  return { title, byline, published };
};

describe("the title", () => {
  test("is the first line", () => {
    expect(meta("Ferries stop on Tuesday").title).toBe("Ferries stop on Tuesday");
    expect(meta("Will ferries stop on Tuesday?").title).toBe("Will ferries stop on Tuesday?");
  });

  test("may come after the byline and the date", () => {
    expect(meta("By Mary Miller\n\nPublished 3 May 2025\n\nFerries stop on Tuesday")).toStrictEqual({
      title: "Ferries stop on Tuesday",
      byline: "Mary Miller",
      published: "2025-05-03",
    });
  });

  test("does not include the site's name, which is left out", () => {
    const { title, dropped } = extract(`Ferries stop on Tuesday | The Courier${body}`);
    expect(title).toBe("Ferries stop on Tuesday");
    expect(dropped).toMatchObject([{ kind: "site-name", text: " | The Courier" }]);
  });

  test.each([
    ["is too long", "Ferries stop | All of the boats on the river"],
    ["begins with a small letter", "Ferries stop on Tuesday | or do they"],
    ["has more than four words", "The ferries on the river stop on Tuesday | The Old Courier Of May"],
  ])("keeps what follows a bar if it %s", (_why, title) => {
    expect(meta(title).title).toBe(title);
  });

  test.each([
    ["a sentence", "The ferries stop on Tuesday."],
    ["a list item", "- Ferries stop on Tuesday"],
    ["a numbered item", "1. Ferries stop on Tuesday"],
    ["a label", "Summary"],
    ["a label with its text", "Tip: Go early"],
  ])("is not invented if the first line is %s", (_what, line) => {
    expect(meta(line).title).toBeUndefined();
  });

  test("is not the only line", () => {
    expect(extract("Ferries stop on Tuesday").title).toBeUndefined();
  });

  test("may be a heading in Markdown", () => {
    expect(meta("# Ferries stop on Tuesday").title).toBe("Ferries stop on Tuesday");
  });
});

describe("the byline", () => {
  const bylineOf = (line: string): string | undefined => meta(`Ferries stop on Tuesday\n${line}`).byline;

  test.each([
    ["By Mary Miller", "Mary Miller"],
    ["by Mary Miller and Jo Lee", "Mary Miller and Jo Lee"],
    ["Written by: Mary Miller", "Mary Miller"],
    ["By Ursula von der Heide", "Ursula von der Heide"],
    ["By staff", "staff"],
    ["By Mary Miller on 3 May 2025", "Mary Miller"],
    ["By Mary Miller, 3 May 2025", "Mary Miller"],
    ["**By Mary Miller**", "Mary Miller"],
    ["By Mary Miller | Published 3 May 2025", "Mary Miller"],
  ])("%s → %s", (line, byline) => {
    expect(bylineOf(line)).toBe(byline);
  });

  test.each([
    "By Monday the ferries may run again",
    "By the bridge",
    "By Mary Miller.",
    "- By Mary Miller",
    "Bye Mary Miller",
    `By ${"Mary ".repeat(11)}Miller`,
  ])("is not in “%s”", (line) => {
    expect(bylineOf(line)).toBeUndefined();
  });

  test("is the first of two", () => {
    expect(bylineOf("By Mary Miller\nBy Jo Lee")).toBe("Mary Miller");
  });

  test("is above the article, not in it", () => {
    const lines = ["Pay.", "Hours.", "Boats.", "Buses.", "Trams.", "Trains.", "Bikes."].map(
      (word) => `It is about ${word}`,
    );
    expect(bylineOf([...lines, "By Mary Miller"].join("\n"))).toBeUndefined();
  });

  test("does not sign the answer to a question", () => {
    expect(bylineOf("Who writes this?\nBy Mary Miller")).toBe("Mary Miller");
    expect(bylineOf("It is about pay.\nWho writes this?\nBy Mary Miller")).toBeUndefined();
    expect(bylineOf("FAQ\nBy Mary Miller")).toBeUndefined();
  });
});

describe("the date of publication", () => {
  const publishedOf = (line: string, lang?: string): string | undefined =>
    meta(`Ferries stop on Tuesday\n${line}`, lang).published;

  test.each([
    ["Published 3 May 2025", "2025-05-03"],
    ["Published on May 3rd, 2025", "2025-05-03"],
    ["Published: 2025-05-03", "2025-05-03"],
    ["Posted on Sept. 3, 2025", "2025-09-03"],
    ["Published 2025/5/3 at noon", "2025-05-03"],
    ["Published 3.5.2025", "2025-05-03"],
    ["Published 13/04/2025", "2025-04-13"],
    ["Published 04/13/2025", "2025-04-13"],
    ["Published 4/4/2025", "2025-04-04"],
  ])("%s → %s", (line, published) => {
    expect(publishedOf(line)).toBe(published);
  });

  test("03/04/2025 has two readings in English, and one where days come first", () => {
    expect(publishedOf("Published 03/04/2025", "en")).toBeUndefined();
    expect(publishedOf("Veröffentlicht am 03/04/2025", "de")).toBe("2025-04-03");
  });

  test.each([
    ["Veröffentlicht am 3. Mai 2025", "de", "2025-05-03"],
    ["Publié le 1er mai 2025", "fr", "2025-05-01"],
    ["Publicado el 3 de mayo de 2025", "es", "2025-05-03"],
    ["发布于 2025年5月3日", "zh", "2025-05-03"],
  ])("%s is read in its language", (line, lang, published) => {
    expect(publishedOf(line, lang)).toBe(published);
  });

  test.each([
    "3 May 2025",
    "Published yesterday",
    "Published 31 February 2025",
    "Published 3 Mai 2025",
    "Published May 2025",
  ])("“%s” does not say it", (line) => {
    expect(publishedOf(line, "en")).toBeUndefined();
  });

  test("is not the date of a later change; of two later ones the first is read", () => {
    const { published, updated, dropped } = extract(
      `Ferries stop on Tuesday\nPublished 3 May 2025 | Updated 4 May 2025\nLast updated: 12/03/2026${body}`,
    );
    expect({ published, updated }).toEqual({ published: "2025-05-03", updated: "2025-05-04" });
    expect(dropped).toMatchObject([{ kind: "updated-date", text: "Last updated: 12/03/2026" }]);
  });

  test("is the first of two", () => {
    expect(publishedOf("Published 3 May 2025\nPublished 4 May 2025")).toBe("2025-05-03");
  });
});

test("an editor can see where title, byline and date come from", () => {
  const { places } = extract(`Ferries stop on Tuesday\nBy Mary Miller\nPublished 3 May 2025${body}`);
  expect(places).toStrictEqual({
    title: { source: { start: 0, end: 23 }, rule: "the article's first line" },
    byline: { source: { start: 24, end: 38 }, rule: 'begins with "By"' },
    published: { source: { start: 39, end: 59 }, rule: 'begins with "Published"' },
  });
});
