import { describe, expect, it } from "vitest";
import * as labels from "@backgrounder/model/labels";
import { wordsOf } from "./words-of.js";

/** Every language that blocks have words in. */
const languages = ["ar", "de", "en", "es", "fr", "pl", "uk"].filter((language) => labels.hasCatalogue(language));
const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([found]) => found).toSorted();

describe("what an embed says of its own", () => {
  it.each(languages)("is in %s where its blocks are", (language) => {
    const { words, wordsLang } = wordsOf(`${language}-x-paper`);
    expect(wordsLang).toBe(language);
    const { words: english } = wordsOf("en");
    for (const [name, text] of Object.entries(english))
      expect(placeholders(words[name as keyof typeof words]), name).toStrictEqual(placeholders(text));
  });

  it("is English, and says so, in a language without words", () => {
    expect(wordsOf("sv").wordsLang).toBe("en");
  });
});
