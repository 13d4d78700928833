import { expect, test } from "vitest";
import { hasRealDates } from "./has-real-dates.js";

const numbers = (from: number, until: number): number[] =>
  Array.from({ length: until - from + 1 }, (_, index) => from + index);

const written = (number: number, length: number): string => String(number).padStart(length, "0");

test("a day is real where the calendar has it, in leap years, too", () => {
  for (const year of [0, 4, 99, 1900, 2000, 2023, 2024, 2100, 9999])
    for (const month of numbers(0, 13))
      for (const day of numbers(0, 32)) {
        const text = `${written(year, 4)}-${written(month, 2)}-${written(day, 2)}`;
        const date = new Date(`${text}T00:00:00Z`);
        const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        expect(hasRealDates({ on: text }), text).toBe(isReal);
      }
});
