import { ar } from "./ar/labels.js";
import { arLintWords } from "./ar/lint-words.js";
import { de } from "./de/labels.js";
import { deLintWords } from "./de/lint-words.js";
import { en } from "./en/labels.js";
import { enLintWords } from "./en/lint-words.js";
import { es } from "./es/labels.js";
import { esLintWords } from "./es/lint-words.js";
import { fr } from "./fr/labels.js";
import { frLintWords } from "./fr/lint-words.js";
import type { Labels } from "./labels.js";
import type { LintWords } from "./lint-words.js";
import { pl } from "./pl/labels.js";
import { plLintWords } from "./pl/lint-words.js";
import { uk } from "./uk/labels.js";
import { ukLintWords } from "./uk/lint-words.js";

/** The languages that we print, by BCP 47 tag. A new one is a folder beside these and a word in each of these lists. */
export const catalogues = { ar, de, en, es, fr, pl, uk } satisfies Record<string, Labels>;

/** What the lint rules know of each language. */
export const lintWords = {
  en: enLintWords,
  ar: arLintWords,
  de: deLintWords,
  es: esLintWords,
  fr: frLintWords,
  pl: plLintWords,
  uk: ukLintWords,
} satisfies Record<keyof typeof catalogues, LintWords>;

/**
 * A dossier quotes sources of other languages, so every rule looks for the words of all of them. "Pure", so that a
 * bundler leaves them out of a page, which needs the labels only.
 */
export const lintLanguages: readonly LintWords[] = /* @__PURE__ */ Object.values(lintWords);
