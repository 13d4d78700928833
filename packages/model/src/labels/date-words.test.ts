import edtf from "edtf";
import { describe, expect, test } from "vitest";
import { securityGuaranteesTalks } from "../examples/talks/security-guarantees.js";
import type { When } from "../generated/types.js";
import { catalogues } from "../languages/catalogues.js";
import { dateTime, dateWords } from "./date-words.js";
import { labelsFor } from "./labels.js";

const when = (edtfText: string, earliest?: string, latest?: string): When => ({
  edtf: edtfText,
  ...(earliest && { earliest }),
  ...(latest && { latest }),
  basis: "stated",
});

const interval = (from: string, until: string, edtfText = `${from}/${until}`): When => when(edtfText, from, until);

describe("in English and German", () => {
  test.each([
    ["2025", "2025", "2025"],
    ["2025-08", "August 2025", "August 2025"],
    ["2025-08-17", "17 August 2025", "17. August 2025"],
    ["2025-08-17T09:30:00+02:00", "17 August 2025", "17. August 2025"],
    [when("2025-08", "2025-08-01", "2025-08-31"), "August 2025", "August 2025"],
    [when("2024-02", "2024-02-01", "2024-02-29"), "February 2024", "Februar 2024"],
    [when("2025", "2025-01-01", "2025-12-31"), "2025", "2025"],
    [when("2025-08-17~", "2025-08-17", "2025-08-17"), "about 17 August 2025", "etwa 17. August 2025"],
    [when("2025-08?", "2025-08-01", "2025-08-31"), "perhaps August 2025", "vielleicht August 2025"],
    [when("2025-08%", "2025-08-01", "2025-08-31"), "perhaps about August 2025", "vielleicht etwa August 2025"],
    [interval("2025-12-14", "2025-12-15"), "14–15 December 2025", "14.–15. Dezember 2025"],
    [interval("2025-11-30", "2025-12-02"), "30 November – 2 December 2025", "30. November – 2. Dezember 2025"],
    [interval("2025-12-30", "2026-01-02"), "30 December 2025 – 2 January 2026", "30. Dezember 2025 – 2. Januar 2026"],
    [interval("2025-03-01", "2025-05-31", "2025-03/2025-05"), "March–May 2025", "März–Mai 2025"],
    [
      interval("2025-11-01", "2026-02-28", "2025-11/2026-02"),
      "November 2025 – February 2026",
      "November 2025 – Februar 2026",
    ],
    [interval("2024-01-01", "2026-12-31", "2024/2026"), "2024–2026", "2024–2026"],
    [
      interval("2025-03-01", "2025-05-12", "2025-03/2025-05-12"),
      "March 2025 to 12 May 2025",
      "März 2025 bis 12. Mai 2025",
    ],
    [
      interval("2025-12-14", "2025-12-15", "2025-12-14~/2025-12-15"),
      "about 14–15 December 2025",
      "etwa 14.–15. Dezember 2025",
    ],
    [when("2025-08-18/..", "2025-08-18"), "not before 18 August 2025", "nicht vor 18. August 2025"],
    [when("../2025-08-18", undefined, "2025-08-18"), "not after 18 August 2025", "nicht nach 18. August 2025"],
    [when("2025-08-18~/..", "2025-08-18"), "not before about 18 August 2025", "nicht vor etwa 18. August 2025"],
    [
      when("[2025-08-16..2025-08-18]", "2025-08-16", "2025-08-18"),
      "between 16 August 2025 and 18 August 2025",
      "zwischen 16. August 2025 und 18. August 2025",
    ],
    [when("202X", "2020-01-01", "2029-12-31"), "2020s", "2020er-Jahre"],
    [when("202X~", "2020-01-01", "2029-12-31"), "about 2020s", "etwa 2020er-Jahre"],
    [when("20XX", "2000-01-01", "2099-12-31"), "between 2000 and 2099", "zwischen 2000 und 2099"],
    [
      when("2025-1X", "2025-10-01", "2025-12-31"),
      "between October 2025 and December 2025",
      "zwischen Oktober 2025 und Dezember 2025",
    ],
    [when("2025-XX-XX~"), "2025-XX-XX~", "2025-XX-XX~"],
  ])("%j is %s, %s", (date, english, german) => {
    expect(dateWords(date, "en")).toBe(english);
    expect(dateWords(date, labelsFor("de").dates)).toBe(german);
  });

  test.each(["last Tuesday", "2025-02-29", "2025-13", "2025-08-17 at noon"])(
    "%j is printed as it is written",
    (text) => {
      expect(dateWords(text, "en")).toBe(text);
    },
  );
});

describe("in a region", () => {
  test.each([
    ["en-US", "August 17, 2025", "December 14–15, 2025", "December 30, 2025 – January 2, 2026"],
    ["en-AU", "17 August 2025", "14–15 December 2025", "30 December 2025 – 2 January 2026"],
    ["de-AT", "17. August 2025", "14.–15. Dezember 2025", "30. Dezember 2025 – 2. Jänner 2026"],
  ])("%s writes %s, %s, %s", (lang, day, days, acrossYears) => {
    expect(dateWords("2025-08-17", lang)).toBe(day);
    expect(dateWords(interval("2025-12-14", "2025-12-15"), lang)).toBe(days);
    expect(dateWords(interval("2025-12-30", "2026-01-02"), lang)).toBe(acrossYears);
  });

  test("a language without a catalogue has English dates, as it has English labels", () => {
    for (const lang of ["it", "ja", "not a language"]) expect(dateWords("2025-08-17", lang)).toBe("17 August 2025");
  });
});

test("no date has a thin or narrow space, which browsers and servers do not print alike", () => {
  const dates = Object.values(catalogues).map(({ dates: formats }) => JSON.stringify(formats));
  expect(dates.join()).not.toMatch(/[\u00a0\u2000-\u200a\u202f]/);
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

test.each(["en-u-ca-buddhist", "en-u-ca-islamic-u-nu-thai", "de-u-ca-hebrew"])(
  "%s: the calendar of the record stays, whatever the language tag asks for",
  (lang) => {
    expect(dateWords("2026-03-01", lang)).toMatch(/^1\.? (?:March|März) 2026$/);
  },
);
