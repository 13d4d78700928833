import { describe, expect, test } from "vitest";
import { parseDate } from "./parse-date.js";

describe("a date in EDTF gets its bounds", () => {
  test.each([
    ["2025-08-15", "2025-08-15", "2025-08-15"],
    ["2025-08", "2025-08-01", "2025-08-31"],
    ["2024-02~", "2024-02-01", "2024-02-29"],
    ["2024-02-29", "2024-02-29", "2024-02-29"],
    ["202X", "2020-01-01", "2029-12-31"],
    ["2025-12-14/2025-12-15", "2025-12-14", "2025-12-15"],
    ["2025-12-14/..", "2025-12-14", undefined],
    ["../2025-12-14", undefined, "2025-12-14"],
    ["[2025-08-16..2025-08-18]", "2025-08-16", "2025-08-18"],
    ["[2025-08..2025-10]", "2025-08-01", "2025-10-31"],
    ["[2025-08-16,2025-08-18..2025-08-20]", "2025-08-16", "2025-08-20"],
    ["[..2025-08-18]", undefined, "2025-08-18"],
  ])("%s is from %s to %s", (edtf, earliest, latest) => {
    expect(parseDate(edtf, "external")).toStrictEqual({
      edtf,
      ...(earliest && { earliest }),
      ...(latest && { latest }),
      basis: "external",
    });
  });
});

describe("what is not a date says why, and how to write one", () => {
  test.each([
    ["next week", "Write it like one of these"],
    ["", "is not a date"],
    ["2025-02-30", "a day that exists"],
    ["2026-02-29", "a day that exists"],
    ["2026-02-27/2026-02-29", "is not a date"],
    ["15.8.2025", "a day that exists, like `2025-08-05`"],
    ["2025-08-18/2025-08-15", "ends before it begins"],
    ["[2025-08-18..2025-08-16]", "ends before it begins"],
    ["2025-21", "is a season"],
    ["{2025-08-16,2025-08-18}", "all of these days"],
    ["2025-08-15T12:00:00Z", "has a time of day"],
    ["2025-08-15/2025-08-16T10:00:00Z", "has a time of day"],
    ["../..", "no first day and no last day"],
    ["Y12025", "outside the years"],
    ["2".repeat(10_000), "is not a date"],
  ])("%.40s", (text, why) => {
    expect(parseDate(text)).toMatchObject({ message: expect.stringContaining(why) });
  });
});
