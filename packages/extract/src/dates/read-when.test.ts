import { expect, test } from "vitest";
import { vocabularies } from "../languages/vocabularies.js";
import { readWhen } from "./read-when.js";

/** In the language alone; what an article of an unknown language says is read in all of them. */
function read(text: string, lang: string): string | undefined {
  const found = readWhen(
    text,
    vocabularies.filter((one) => one.lang === lang),
  );
  return found && `${found.edtf}${text.slice(found.end)}`;
}

test.each([
  ["en", "10 March 2026: x", "2026-03-10: x"],
  ["en", "March 10, 2026: x", "2026-03-10: x"],
  ["en", "Tuesday, 10 March 2026: x", "2026-03-10: x"],
  ["en", "2026-03-10: x", "2026-03-10: x"],
  ["en", "November 2025 – x", "2025-11 – x"],
  ["en", "2025-11: x", "2025-11: x"],
  ["en", "1931: x", "1931: x"],
  ["en", "2018–2021: x", "2018/2021: x"],
  ["en", "2018 – 2021 – x", "2018/2021 – x"],
  ["en", "2018 – 1998 had been worse", "2018 – 1998 had been worse"],
  ["en", "10 March 2026 – 2027 ships wait", "2026-03-10 – 2027 ships wait"],
  ["en", "10–12 March 2026: x", "2026-03-10/2026-03-12: x"],
  ["en", "March 10–12, 2026: x", "2026-03-10/2026-03-12: x"],
  ["en", "10 March 2026 – 2 April 2026: x", "2026-03-10/2026-04-02: x"],
  ["de", "10. März 2026: x", "2026-03-10: x"],
  ["de", "10.–12. März 2026: x", "2026-03-10/2026-03-12: x"],
  ["de", "10.03.2026 – x", "2026-03-10 – x"],
  ["de", "März 2026: x", "2026-03: x"],
  ["fr", "10 mars 2026 : x", "2026-03-10 : x"],
  ["fr", "1er août 2025 : x", "2025-08-01 : x"],
  ["fr", "mars 2026 : x", "2026-03 : x"],
  ["es", "10 de marzo de 2026: x", "2026-03-10: x"],
  ["es", "marzo de 2026: x", "2026-03: x"],
  ["zh", "2026年3月10日：x", "2026-03-10：x"],
  ["zh", "2026年3月：x", "2026-03：x"],
  ["zh", "2026年：x", "2026：x"],
])("in %s, %s begins with a date", (lang, text, expected) => {
  expect(read(text, lang)).toBe(expected);
});

test.each([
  ["a day without a year", "10 March: x"],
  ["days in the wrong order", "12–10 March 2026: x"],
  ["a day 0", "0–12 March 2026: x"],
  ["a season", "Spring 2026: x"],
  ["about a year", "About 1903: x"],
  ["a decade", "1870s: x"],
  ["an amount", "3500: x"],
  ["an amount with a sign", "1,931 ships: x"],
  ["a number with letters", "1931st ship: x"],
  ["an issue of a paper", "2026/27: x"],
  ["a month that is not one", "2026-13: x"],
  ["a day that is not one", "31 February 2026: x"],
  ["a day in figures with two readings", "03/04/2026: x"],
  ["a date further on", "On the way in 1931: x"],
])("%s is not read: %s", (_what, text) => {
  expect(read(text, "en")).toBeUndefined();
});
