import pc from "picocolors";
import { expect, test } from "vitest";
import { lines } from "./lines.js";
import { counted } from "./words.js";

const { bold, dim, red } = pc.createColors(true);

test("text is wrapped to at most 80 columns, with its indent and all its words", () => {
  const words = Array.from({ length: 60 }, (_, index) => `word${index}`).join(" ");
  const wrapped = lines(words, "    ", "  ");
  expect(wrapped.split("\n").every((line) => line.length <= 80)).toBe(true);
  expect(wrapped.replace(/\s+/g, " ").trim()).toBe(words);
  expect(wrapped).toMatch(/^ {2}word0[^]*\n {4}word/);
});

test("what is to be typed stays on one line, and an address is not cut", () => {
  const address = `https://example.org/${"a".repeat(90)}`;
  expect(lines(`${"x ".repeat(36)}Add \`id: event:a\` now.`)).toContain("\n`id: event:a` now.");
  expect(lines(`See ${address} there.`).split("\n")).toContain(address);
});

test("Chinese letters count as two columns, and a line may end after any of them", () => {
  expect(lines("谈".repeat(50), "  ").split("\n")).toStrictEqual([`  ${"谈".repeat(39)}`, `  ${"谈".repeat(11)}`]);
});

test("an emoji counts as two columns, however many characters it is made of", () => {
  expect(
    lines(Array.from({ length: 27 }, () => "👩‍👩‍👧").join(" "))
      .split("\n")
      .map((line) => line.split(" ").length),
  ).toStrictEqual([27]);
  expect(lines(Array.from({ length: 28 }, () => "👩‍👩‍👧").join(" ")).split("\n")).toHaveLength(2);
});

test("colours take no room, and are closed at the end of a line and opened again on the next", () => {
  const wrapped = lines([{ words: "word ".repeat(20), colour: red }, "and more"]);
  const [first = "", second = ""] = wrapped.split("\n");
  expect(first).toBe(red("word ".repeat(16).trim()));
  expect(second).toBe(`${red("word ".repeat(4).trim())} and more`);
});

test("data cannot steer the terminal, in colour or not", () => {
  expect(lines("a\u001b[2J\u0007b\u009bc")).toBe("a [2J b c");
  expect(lines([{ words: "a\u001b[2J", colour: bold }, { words: "", colour: dim }, "\u001b]0;b"])).toBe(
    `${bold("a [2J")} ]0;b`,
  );
});

test.each([
  [0, "no errors"],
  [1, "1 error"],
  [2, "2 errors"],
])("%i is %s", (count, words) => expect(counted(count, "error")).toBe(words));
