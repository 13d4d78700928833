import { arLintWords } from "./ar/lint-words.js";
import type { catalogues } from "./catalogues.js";
import { deLintWords } from "./de/lint-words.js";
import { enLintWords } from "./en/lint-words.js";
import { esLintWords } from "./es/lint-words.js";
import { frLintWords } from "./fr/lint-words.js";
import type { LintWords } from "./lint-words.js";
import { plLintWords } from "./pl/lint-words.js";
import { ukLintWords } from "./uk/lint-words.js";

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
