import { expect, test } from "vitest";
import { monthNumber } from "./month-number.js";

test.each([
  ["August", 8],
  ["sept.", 9],
  ["Sep", 9],
  ["Jänner", 1],
  ["mär", 3],
  ["Dez.", 12],
  ["août", 8],
  ["aout", 8],
  ["févr", 2],
  ["setiembre", 9],
  ["sierpnia", 8],
  ["sierpień", 8],
  ["жовтня", 10],
  ["أغسطس", 8],
])("%s is month %i in the language that has it", (word, month) => {
  expect(monthNumber(word, ["en", "de", "fr", "es", "pl", "uk", "ar"])).toBe(month);
});

test("a word is read in the languages that are asked for, the first of them first", () => {
  expect(monthNumber("Mai", ["en"])).toBeUndefined();
  expect(monthNumber("Mai", ["de-AT"])).toBe(5);
  expect(monthNumber("listopad", ["pl", "uk"])).toBe(11);
});

test.each(["Tuesday", "constructor", "", "Q3"])("%j is not a month", (word) => {
  expect(monthNumber(word, ["en", "de", "xx", "constructor"])).toBeUndefined();
});
