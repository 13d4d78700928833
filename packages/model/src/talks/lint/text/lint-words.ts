import { lintLanguages } from "../../../languages/all-lint-words.js";
import type { LintWords } from "../../../languages/lint-words.js";

/** The words of one list in every language. */
export const everyLanguage = (list: keyof LintWords): string[] =>
  lintLanguages.flatMap((words) => words[list].split(/\s+\|\s+/).map((word) => word.trim()));

/** Finds any of the words, as whole words. */
export const anyOf = (words: readonly string[], flags = "iu"): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})(?![\\p{L}\\p{N}])`, flags);
