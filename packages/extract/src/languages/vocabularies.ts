import { de } from "./de.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import type { Vocabulary } from "./vocabulary.js";
import { zh } from "./zh.js";

/** The languages that articles are read in. A new language is one more file in this folder and one more name here. */
export const vocabularies: readonly Vocabulary[] = [en, de, fr, es, zh];

/** Words of all languages as alternatives of a regular expression, longest first so that no short word hides a long one. */
export function anyWord(wordsOf: (vocabulary: Vocabulary) => readonly string[]): string {
  return alternatives(vocabularies.flatMap(wordsOf));
}

/** In a word, a space stands for any space, and `*` for letters. */
export function alternatives(words: readonly string[]): string {
  return [...new Set(words)]
    .toSorted((a, b) => b.length - a.length)
    .map((word) =>
      word
        .replace(/[.()[\]{}+?^$\\|]/gu, "\\$&")
        .replaceAll(" ", "\\s+")
        .replaceAll("*", "\\p{L}+"),
    )
    .join("|");
}
