import { expect, test } from "vitest";
import { counted, lines } from "./lines.js";

test("words stand in at most 80 columns, indented, and none is lost", () => {
  const words = Array.from({ length: 60 }, (_, index) => `word${index}`).join(" ");
  const wrapped = lines(words, "    ", "  ");
  expect(wrapped.split("\n").every((line) => line.length <= 80)).toBe(true);
  expect(wrapped.replace(/\s+/g, " ").trim()).toBe(words);
  expect(wrapped).toMatch(/^ {2}word0[^]*\n {4}word/);
});

test("what is to be typed is not broken, and an address is not cut", () => {
  const address = `https://example.org/${"a".repeat(90)}`;
  expect(lines(`${"x ".repeat(36)}Add \`id: event:a\` now.`)).toContain("\n`id: event:a` now.");
  expect(lines(`See ${address} there.`).split("\n")).toContain(address);
});

test("data does not steer the terminal", () => {
  expect(lines("a\u001b[2J\u0007b\u009bc")).toBe("a [2J b c");
});

test.each([
  [0, "no errors"],
  [1, "1 error"],
  [2, "2 errors"],
])("%i is %s", (count, words) => expect(counted(count, "error")).toBe(words));
