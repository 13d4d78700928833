import { expect, test } from "vitest";
import { isSameValue } from "./same-value.js";

test("the order of fields says nothing, that of a list does", () => {
  expect(isSameValue({ a: 1, b: { c: [1, 2] } }, { b: { c: [1, 2] }, a: 1 })).toBe(true);
  expect(isSameValue({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
});

test("a field more, a field fewer, a list for a thing are differences", () => {
  expect(isSameValue({ a: 1 }, { a: 1, b: 2 })).toBe(false);
  expect(isSameValue({ a: 1, b: 2 }, { a: 1, c: 2 })).toBe(false);
  expect(isSameValue([], {})).toBe(false);
  expect(isSameValue(null, {})).toBe(false);
});
