import { anyOf, everyLanguage } from "../words/lint-words.js";

const hedges = anyOf(everyLanguage("hedges"));
const modals = anyOf(everyLanguage("modals"), "gu");
const moved = anyOf(everyLanguage("movedByReporting"));
const reporting = anyOf(everyLanguage("reporting"));

/** The power of an army, and the month: in small letters the month does not occur. */
const notVerbs = /military$|all (?:its|his|her|their)$|the$/i;

/** The word that leaves something open in a source's words; `said it would` only moves a "will" into the past. */
export function modalIn(words: string): string | undefined {
  for (const { 0: word, index } of words.matchAll(modals)) {
    const before = words.slice(0, index).trimEnd();
    if (word === "might" && notVerbs.test(before)) continue;
    if (moved.test(word) && reporting.test(before)) continue;
    return word;
  }
  return undefined;
}

export const hedgeIn = (words: string): string | undefined => hedges.exec(words)?.[0];
