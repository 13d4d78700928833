import { isSameLanguage } from "@backgrounder/model/labels";
import { de } from "./de.js";
import type { EmbedWords } from "./embed-words.js";
import { en } from "./en.js";

/** The words in a language, and the language that they are in: English where there are none. */
export const wordsOf = (lang: string): { words: EmbedWords; wordsLang: string } =>
  isSameLanguage(lang, "de") ? { words: de, wordsLang: "de" } : { words: en, wordsLang: "en" };
