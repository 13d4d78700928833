import { describe, expect, test } from "vitest";
import { readLines } from "./read-lines.js";
import { unwrapLines } from "./unwrap-lines.js";

const described = (text: string): string[] =>
  readLines(text).map(({ text: words, marker, level, quoted }) =>
    [quoted ? "quoted" : "", marker ?? "", level ?? "", words].filter((part) => part !== "").join(" "),
  );

describe("a line loses its marker", () => {
  test.each([
    ["- pay", "bullet pay"],
    ["• pay", "bullet pay"],
    ["1. pay", "number pay"],
    ["(12) pay", "number pay"],
    ["3、工资", "number 工资"],
    ["## Pay", "hash 2 Pay"],
    ["> pay", "quoted pay"],
    ["> - pay", "quoted bullet pay"],
    ["> > pay", "quoted pay"],
  ])("%s", (text, expected) => {
    expect(described(text)).toStrictEqual([expected]);
  });

  test.each(["-pay", "1.5 million", "2025. A year", "#pay", "####### Pay", "-", ">pay", "1."])(
    "but “%s” has none",
    (text) => {
      expect(described(text)).toStrictEqual([text]);
    },
  );
});

test("lines end at every kind of line break, and blank ones are only remembered", () => {
  const lines = readLines("one\r\ntwo\rthree\u2028four\n \t\nfive\n>\n> six");
  expect(lines.map(({ text, blankBefore }) => `${blankBefore ? "| " : ""}${text}`)).toStrictEqual([
    "| one",
    "two",
    "three",
    "four",
    "| five",
    ">",
    "| six",
  ]);
});

test("a line knows its place with its marker and without", () => {
  const input = "one\n\n  - two  \n";
  const line = readLines(input)[1];
  expect(input.slice(line?.start, line?.end)).toBe("- two");
  expect(input.slice(line?.textStart, line?.end)).toBe("two");
  expect(line?.indent).toBe(2);
});

describe("a text that was broken by hand at a fixed width", () => {
  const wrapped = [
    "The port and the union meet again on the first of May,",
    "as both sides say. The talks are about pay and hours, and",
    "about the old boats on the river.",
    "",
    "Buses run as they do on Sundays, from six in the morning",
    "until midnight.",
    "- pay",
  ].join("\n");
  const unwrapped = (text: string, startsBlock = (_text: string): boolean => false): string[] =>
    unwrapLines(text, readLines(text), startsBlock).map((line) => line.text.replaceAll("\n", " / "));

  test("is read in paragraphs, which keep their line breaks", () => {
    expect(unwrapped(wrapped)).toStrictEqual([
      "The port and the union meet again on the first of May, / as both sides say. The talks are about pay and hours, and / about the old boats on the river.",
      "Buses run as they do on Sundays, from six in the morning / until midnight.",
      "pay",
    ]);
  });

  test("begins a new paragraph where a block does", () => {
    expect(unwrapped(wrapped, (text) => text.startsWith("until"))).toContain("until midnight.");
  });

  test("begins a new paragraph where the next word would have fitted into the line", () => {
    expect(
      unwrapped(wrapped.replace("as both sides say. The talks are about pay and hours, and", "as both sides say.")),
    ).toContain("about the old boats on the river.");
  });

  test.each([
    [
      "the lines are as long as paragraphs",
      wrapped.replace("first of May,", `first of May${", or later".repeat(10)},`),
    ],
    ["only one line is broken", wrapped.slice(wrapped.indexOf("Buses"))],
    ["lines end as sentences do", wrapped.replaceAll(/(May,|and)\n/gu, "$1.\n").replace("morning\n", "morning.\n")],
  ])("is not one if %s", (_why, text) => {
    expect(unwrapped(text).filter((line) => line.includes(" / "))).toStrictEqual([]);
  });
});
