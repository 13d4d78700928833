import { describe, expect, test } from "vitest";
import { listWords, separatorsOf } from "./list-words.js";

const names = ["Kyiv", "Moscow", "Ankara"];

describe("names in a line", () => {
  test.each([
    ["en", "Kyiv, Moscow and Ankara", "Kyiv, Moscow or Ankara", "Kyiv, Moscow, Ankara"],
    ["de-AT", "Kyiv, Moscow und Ankara", "Kyiv, Moscow oder Ankara", "Kyiv, Moscow, Ankara"],
    ["ar", "Kyiv وMoscow وAnkara", "Kyiv أو Moscow أو Ankara", "Kyiv، Moscow، Ankara"],
    ["zh", "Kyiv、Moscow和Ankara", "Kyiv、Moscow或Ankara", "Kyiv、Moscow、Ankara"],
    ["not a language", "Kyiv, Moscow and Ankara", "Kyiv, Moscow or Ankara", "Kyiv, Moscow, Ankara"],
  ])("in %s", (lang, all, any, listed) => {
    expect(listWords(names, lang)).toBe(all);
    expect(listWords(names, lang, "disjunction")).toBe(any);
    expect(listWords(names, lang, "unit")).toBe(listed);
  });

  test("one name is itself, and no name is nothing", () => {
    expect(listWords(["Kyiv"], "en")).toBe("Kyiv");
    expect(listWords([], "en")).toBe("");
  });
});

test.each([
  ["en", ", ", "; "],
  ["ar", "، ", "؛ "],
  ["ar-Latn", ", ", "; "],
  ["fa", "، ", "؛ "],
  ["he", ", ", "; "],
  ["zh-Hant", "，", "；"],
  ["ja", "、", "；"],
])("%s parts a line with its own signs", (lang, comma, semicolon) => {
  expect(separatorsOf(lang)).toMatchObject({ comma, semicolon });
});
