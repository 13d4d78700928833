import { expect, test } from "vitest";
import { placeFinder } from "./place-finder.js";

const place = (text: string, start: number, end = start + 1): string => {
  const { line, column, length } = placeFinder(text)({ start, end });
  return `${line}:${column}+${length}`;
};

test("lines and columns count from 1, as editors show them", () => {
  expect(place("ab\ncd", 0)).toBe("1:1+1");
  expect(place("ab\ncd", 1)).toBe("1:2+1");
  expect(place("ab\ncd", 3)).toBe("2:1+1");
  expect(place("ab\ncd", 4)).toBe("2:2+1");
});

test("the line break belongs to the line that it ends", () => {
  expect(place("ab\ncd", 2)).toBe("1:3+1");
  expect(place("ab\r\ncd", 3)).toBe("1:4+1");
});

test.each(["\n", "\r\n", "\r"])("a line ends at %j, however the file was written", (lineBreak) => {
  const text = ["one", "two", "three"].join(lineBreak);
  expect(place(text, text.indexOf("three"))).toBe("3:1+1");
});

test("a place is at least one character long, so that an editor has something to underline", () => {
  expect(place("ab\ncd", 3, 3)).toBe("2:1+1");
  expect(place("ab\ncd", 1, 4)).toBe("1:2+3");
});

test("a character of two UTF-16 units takes two columns, as in the offsets that it was made of", () => {
  expect(place("🙂 talks", 3, 8)).toBe("1:4+5");
});

test("the end of the text and an empty text have places too", () => {
  expect(place("ab\n", 3)).toBe("2:1+1");
  expect(place("", 0)).toBe("1:1+1");
});
