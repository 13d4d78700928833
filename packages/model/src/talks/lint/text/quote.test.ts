import { expect, test } from "vitest";
import { plainWords } from "./plain-words.js";
import { containsQuote } from "./quote.js";

const text = plainWords(
  "“We will not sign that,” the union’s chair said. The port [authority] paid 4.1 per cent; A week later it paid more.",
);

test.each([
  "We will not sign that",
  "we will not sign that.",
  "“We will … the union's chair”",
  "We will [...] chair said",
  "will not (...) said",
  "the port [of the town] paid 4.1 per cent",
  "the union ... a week ... it",
  "A",
  "",
  "...",
])("%j is in the text", (quote) => {
  expect(containsQuote(text, quote)).toBe(true);
});

test.each(["We will sign that", "e will not", "chair said ... We will", "4.1 pe", "week lat", "a ... a ... a"])(
  "%j is not in the text",
  (quote) => {
    expect(containsQuote(text, quote)).toBe(false);
  },
);

test("brackets that are never closed are signs", () => {
  expect(containsQuote(plainWords("a [[[ b"), "a [[[ b")).toBe(true);
});

test("no one quotes a whole article", () => {
  expect(containsQuote("so ".repeat(4000).trim(), "so ".repeat(2000))).toBe(false);
});
