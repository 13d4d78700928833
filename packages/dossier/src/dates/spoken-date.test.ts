import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { monthNumber } from "@backgrounder/model/labels";
import { dateOf, looksLikeDate } from "../document/text/dates.js";

const two = (number: number): string => String(number).padStart(2, "0");
const read = (text: string): string => {
  const when = dateOf(text);
  return "message" in when ? when.message : when.edtf;
};

/** How a day, a month and a year are written in each language of documents; `y` may be empty, for the first of two dates. */
const writers: Readonly<Record<string, (d: number, month: string, y: string) => string>> = {
  "en, day first": (d, month, y) => `${d} ${month} ${y}`,
  "en, month first": (d, month, y) => `${month} ${d}${y === "" ? "" : `, ${y}`}`,
  "en, with ordinals": (d, month, y) => `${d}th ${month}${y === "" ? "" : `, ${y}`}`,
  "en, with a weekday": (d, month, y) => `Tuesday, ${d} ${month} ${y}`,
  de: (d, month, y) => `${d}. ${month} ${y}`,
  "de, with a weekday": (d, month, y) => `Dienstag, ${d}. ${month} ${y}`,
  "de, numbers": (d, month, y) => `${d}.${monthNumber(month, ["de"])}.${y}`,
  "de, two digits": (d, month, y) => `${two(d)}.${two(monthNumber(month, ["de"]) ?? 0)}.${y}`,
};
const months: Readonly<Record<string, readonly string[]>> = {
  en: ["January", "Feb.", "March", "Apr", "May", "June", "July", "Aug.", "Sept.", "October", "Nov", "December"],
  de: ["Januar", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Oktober", "Nov.", "Dezember"],
};
const between: Readonly<Record<string, readonly string[]>> = {
  en: [" – ", "–", "-", " — ", " to ", " until ", " till ", " through "],
  de: [" – ", "–", "-", " bis ", " bis zum "],
};
const leads: Readonly<Record<string, readonly string[]>> = { en: ["", "from "], de: ["", "vom ", "von "] };

describe.each(Object.entries(writers))("dates written in %s", (name, write) => {
  const lang = name.slice(0, 2);
  const day = fc.record({
    d: fc.integer({ min: 1, max: 28 }),
    m: fc.integer({ min: 1, max: 12 }),
    y: fc.integer({ min: 1900, max: 2099 }),
  });
  const edtf = ({ d, m, y }: { d: number; m: number; y: number }): string => `${y}-${two(m)}-${two(d)}`;
  const written = (date: { d: number; m: number; y: number }, withYear = true): string =>
    write(date.d, months[lang]?.[date.m - 1] ?? "", withYear ? String(date.y) : "").trim();
  const pair = fc
    .tuple(day, day, fc.constantFrom(...(between[lang] ?? [])), fc.constantFrom(...(leads[lang] ?? [])))
    .filter(([first, last]) => edtf(first) < edtf(last));

  test("are read, alone", () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(read(written(date))).toBe(edtf(date));
      }),
      { seed: 20260303 },
    );
  });

  test("are read as a range over months and years", () => {
    fc.assert(
      fc.property(pair, ([first, last, to, lead]) => {
        expect(read(`${lead}${written(first)}${to}${written(last)}`)).toBe(`${edtf(first)}/${edtf(last)}`);
      }),
      { seed: 20260303 },
    );
  });

  test("are read as a range if the year is only at its end", () => {
    fc.assert(
      fc.property(pair, ([first, last, to, lead]) => {
        const text = `${lead}${written(first, false)}${to}${written(last)}`;
        const start = { ...first, y: last.y };
        if (edtf(start) < edtf(last)) expect(read(text)).toBe(`${edtf(start)}/${edtf(last)}`);
        else expect(read(text)).toContain("ends before it begins");
      }),
      { seed: 20260303 },
    );
  });
});

test.each([
  ["30 December 2025 – 2 January 2026", "2025-12-30/2026-01-02"],
  ["December 30, 2025 – January 2, 2026", "2025-12-30/2026-01-02"],
  ["March 1 – April 2, 2026", "2026-03-01/2026-04-02"],
  ["March 1–3, 2026", "2026-03-01/2026-03-03"],
  ["1–3 March 2026", "2026-03-01/2026-03-03"],
  ["1st to 3rd March 2026", "2026-03-01/2026-03-03"],
  ["1. bis 3. März 2026", "2026-03-01/2026-03-03"],
  ["1.–3.3.2026", "2026-03-01/2026-03-03"],
  ["30.12.2025 – 2.1.2026", "2025-12-30/2026-01-02"],
  ["1. 3. 2026", "2026-03-01"],
  ["March – April 2026", "2026-03/2026-04"],
  ["December 2025 – January 2026", "2025-12/2026-01"],
  ["März bis Mai 2026", "2026-03/2026-05"],
  ["2025 to 2026", "2025/2026"],
  ["2025–2026", "2025/2026"],
  ["2026-03-01 – 2026-03-03", "2026-03-01/2026-03-03"],
  ["2026-03 to 2026-04", "2026-03/2026-04"],
  ["2025 – 2 January 2026", "2025/2026-01-02"],
  ["about 2026", "2026~"],
  ["about 1–3 March 2026", "2026-03-01~/2026-03-03~"],
])("%s is %s", (text, edtf) => {
  expect(read(text)).toBe(edtf);
  expect(looksLikeDate(text)).toBe(true);
});

test.each([
  "1 March – 3 April",
  "March 1–3",
  "1. bis 3. März",
  "30 December 2025 – 2 January",
  "2026 – March",
  "1 – April 2026",
  "1 March and 3 March 2026",
  "1/2 March 2026",
  "1 or 2 March 2026",
  "early March 2026",
  "mid-March",
  "end of March 2026",
  "Ende März 2026",
  "Anfang 2026",
  "spring 2026",
  "Frühjahr 2026",
  "first half of 2026",
  "Q1 2026",
  "KW 12 2026",
  "week of 3 March 2026",
  "between 1 and 3 March 2026",
  "zwischen dem 1. und 3. März 2026",
  "the 3rd of March 2026",
  "am Abend des 3. März 2026",
  "3 March 2026, 10:00",
  "3 March 2026 at 10 am",
  "3. März 2026, 10.30 Uhr",
  "2026 March 3",
  "3 mars 2026",
  "3 березня 2026",
  "2026年3月1日",
  "1-3-2026",
  "1.3.26",
  "3/1/26",
])("%s looks like a date, and is named as one that cannot be read", (text) => {
  expect(looksLikeDate(text)).toBe(true);
  expect(read(text)).toContain(text.replace("–", "-"));
});

test.each([
  "May",
  "The Sun",
  "May and June",
  "March to the harbour",
  "Union rejects 3 %",
  "4.1",
  "4.1 per cent",
  "2026 budget talks",
  "Round 2",
  "First half",
  "2000 to 2500",
  "12 demands",
  "The second round",
])("%s is not meant as a date", (text) => {
  expect(looksLikeDate(text)).toBe(false);
});
