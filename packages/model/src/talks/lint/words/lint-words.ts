import { de } from "./de.js";
import { en } from "./en.js";

/** What rules know of a language. Each entry is part of a regular expression, matched as whole words in any case. */
export interface LintWords {
  /** Verbs with which a source leaves open whether something is so. */
  modals: readonly string[];
  /** Stand before a modal verb that only moves another's words into the past: "said it would". */
  reporting: readonly string[];
  /** Verbs that `reporting` moves so, out of `modals`. */
  movedByReporting: readonly string[];
  /** Any of these shows that words of ours leave it open, too. */
  hedges: readonly string[];
  /** Headings of a cheerful box. */
  lightLabels: readonly string[];
  /** What nobody is cheerful about. */
  graveMatters: readonly string[];
  /** Says that one scenario is likelier than another. */
  weights: readonly string[];
  /** Numbers a scenario, at the beginning of its name or summary. */
  numbering: readonly string[];
  /** Follows a number: "5 per cent". */
  perCent: readonly string[];
  /** In a locator: the words stand in the headline. */
  headline: readonly string[];
}

/** A dossier quotes sources of other languages, so all of them are looked for in every dossier. */
export const languages: readonly LintWords[] = [en, de];

export const everyLanguage = (list: keyof LintWords): string[] => languages.flatMap((words) => words[list]);

/** Finds any of the words, as whole words. */
export const anyOf = (words: readonly string[], flags = "iu"): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})(?![\\p{L}\\p{N}])`, flags);
