import { de, deLintWords } from "./de.js";
import { en, enLintWords } from "./en.js";
import type { Labels } from "./labels.js";
import type { LintWords } from "./lint-words.js";

/** The languages that we print, by BCP 47 tag. A new one is a file beside this one and a word in each of these lists. */
export const catalogues = { de, en } satisfies Record<string, Labels>;

/** A dossier quotes sources of other languages, so every rule looks for the words of all of them. */
export const lintLanguages: readonly LintWords[] = [enLintWords, deLintWords];
