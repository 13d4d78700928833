import edtf from "edtf";
import { describe, expect, test } from "vitest";
import { securityGuaranteesTalks } from "../examples/talks/security-guarantees.js";
import type { When } from "../generated/types.js";
import { dateTime, dateWords } from "./date-words.js";

const when = (edtfText: string, earliest?: string, latest?: string): When => ({
  edtf: edtfText,
  ...(earliest && { earliest }),
  ...(latest && { latest }),
  basis: "stated",
});

describe("in English and German", () => {
  test.each([
    ["2025", "2025", "2025"],
    ["2025-08", "August 2025", "August 2025"],
    ["2025-08-17", "17 August 2025", "17. August 2025"],
    ["2025-08-17T09:30:00+02:00", "17 August 2025", "17. August 2025"],
    [when("2025-08", "2025-08-01", "2025-08-31"), "August 2025", "August 2025"],
    [when("2025", "2025-01-01", "2025-12-31"), "2025", "2025"],
    [when("2025-08-17~", "2025-08-17", "2025-08-17"), "about 17 August 2025", "um 17. August 2025"],
    [when("2025-08?", "2025-08-01", "2025-08-31"), "perhaps August 2025", "vielleicht August 2025"],
    [when("2025-12-14/2025-12-15", "2025-12-14", "2025-12-15"), "14–15 December 2025", "14.–15. Dezember 2025"],
    [when("2025-08-18/..", "2025-08-18"), "not before 18 August 2025", "nicht vor 18. August 2025"],
    [when("../2025-08-18", undefined, "2025-08-18"), "not after 18 August 2025", "nicht nach 18. August 2025"],
    [
      when("[2025-08-16..2025-08-18]", "2025-08-16", "2025-08-18"),
      "between 16 August 2025 and 18 August 2025",
      "zwischen 16. August 2025 und 18. August 2025",
    ],
  ])("%j is %s, %s", (date, english, german) => {
    const spaced = (words: string): string => words.replace(/\s/g, " ").replace(/ ?– ?/g, "–");
    expect(spaced(dateWords(date, "en"))).toBe(english);
    expect(spaced(dateWords(date, "de"))).toBe(german);
  });

  test("what is no date is printed as it is written, in any language", () => {
    expect(dateWords("last Tuesday", "en")).toBe("last Tuesday");
    expect(dateWords("2025-08-17", "not a language")).toBe("17 August 2025");
  });
});

describe("for machines", () => {
  test.each([
    ["2025-08", "2025-08"],
    [when("2025-08~", "2025-08-01", "2025-08-31"), "2025-08"],
    [when("2025-08-17", "2025-08-17", "2025-08-17"), "2025-08-17"],
    [when("2025-12-14/2025-12-15", "2025-12-14", "2025-12-15"), undefined],
    [when("2025-08-18/..", "2025-08-18"), undefined],
    ["last Tuesday", undefined],
  ])("%j gives %s", (date, value) => expect(dateTime(date)).toBe(value));
});

describe("dates written by hand in the example of the talks", () => {
  const dates = securityGuaranteesTalks.records.flatMap((record) => {
    const date = "when" in record ? record.when : "published" in record ? record.published : undefined;
    return date === undefined ? [] : [[record.id, date] as const];
  });

  test.each(dates)("%s has the bounds that its EDTF has", (_, { edtf: text, earliest, latest }) => {
    const parsed = edtf(text);
    const isoDay = (ms: number): string | undefined =>
      Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 10) : undefined;
    expect([isoDay(parsed.min), isoDay(parsed.max)]).toStrictEqual([earliest, latest]);
  });
});
