import { describe, expect, test } from "vitest";
import type { TimelineEntry } from "../../generated/types.js";
import { trackOf, type Track } from "./track.js";

const onDay = (day: string): TimelineEntry => ({
  id: `event:d-${day}`,
  name: "Round",
  status: "happened",
  when: { edtf: day, earliest: day, latest: day, basis: "stated" },
});

function track(days: readonly string[], asOf: string): Track {
  const found = trackOf(days.map(onDay), asOf);
  if (found === undefined) throw new Error("No track");
  return found;
}

/** Near enough to each other for a line without breaks. */
const quartersFrom = (year: number): string[] =>
  [0, 1, 2].flatMap((after) =>
    ["03", "06", "09", "12"].map((month) => `${String(year + after).padStart(4, "0")}-${month}-01`),
  );

const yearsOf = ({ stretches }: Track): string[] => stretches.flatMap(({ years }) => years.map(({ year }) => year));

describe("the track of a timeline", () => {
  test("names years over all of a long time, and no more than have room", () => {
    const days = Array.from({ length: 12 }, (_, index) => `${1726 + index * 25}-05-01`);
    const years = yearsOf(track(days, "2001-05-01"));
    expect(years[0]).toBe("1730");
    expect(years.at(-1)).toBe("2000");
    expect(years.length).toBeLessThanOrEqual(30);
  });

  test("names every year of a short time", () => {
    expect(yearsOf(track(quartersFrom(2023), "2026-02-01"))).toStrictEqual(["2024", "2025", "2026"]);
  });

  test("writes years before 1000 with four digits, which no machine reads in its own time zone", () => {
    const { stretches, ...rest } = track(quartersFrom(476), "0479-02-01");
    expect(yearsOf({ stretches, ...rest })).toStrictEqual(["0477", "0478", "0479"]);
    const places = stretches.flatMap(({ years }) => years.map(({ at }) => at));
    expect(places).toStrictEqual(places.toSorted((a, b) => a - b));
    expect(places.every((at) => at >= 0 && at <= 100)).toBe(true);
  });

  test("keeps every event within the line, on one day and with centuries between", () => {
    for (const days of [Array(12).fill("2026-03-10"), ["1726-05-01", "2026-02-01"], ["0000-01-01", "2026-01-01"]]) {
      const { marks } = track(days, "2026-03-10");
      expect(marks).toHaveLength(days.length);
      expect(marks.every(({ at }) => at >= 0 && at <= 100)).toBe(true);
    }
  });

  test("needs no day of the page, and has a mark for it only where there is one", () => {
    const entries = ["2018-04-09", "2026-03-10"].map(onDay);
    expect(trackOf(entries, "2026-03-20")?.today).toBeGreaterThan(90);
    const plain = trackOf(entries);
    expect(plain?.marks.map(({ entry }) => entry.id)).toStrictEqual(["event:d-2018-04-09", "event:d-2026-03-10"]);
    expect(plain).not.toHaveProperty("today");
  });

  test("is not drawn for a single day, however much happened on it", () => {
    expect(trackOf(["2026-03-10", "2026-03-10"].map(onDay))).toBeUndefined();
  });

  test("is not drawn if no event has a date", () => {
    expect(trackOf([{ id: "event:a", name: "A", status: "happened" }], "2026-03-10")).toBeUndefined();
  });
});
