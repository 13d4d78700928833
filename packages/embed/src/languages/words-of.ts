import { isSameLanguage } from "@backgrounder/model/labels";
import { ar } from "./ar.js";
import { de } from "./de.js";
import type { EmbedWords } from "./embed-words.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { pl } from "./pl.js";
import { uk } from "./uk.js";

const catalogues: Readonly<Record<string, EmbedWords>> = { ar, de, en, es, fr, pl, uk };

/** The words in a language, and the language that they are in: English where there are none. */
export function wordsOf(lang: string): { words: EmbedWords; wordsLang: string } {
  for (const [wordsLang, words] of Object.entries(catalogues))
    if (isSameLanguage(lang, wordsLang)) return { words, wordsLang };
  return { words: en, wordsLang: "en" };
}
