import { anyOf, everyLanguage } from "./lint-words.js";

const hedges = anyOf(everyLanguage("hedges"));
const wishes = anyOf(everyLanguage("wishes"), "giu");
const determined = new RegExp(`${anyOf(everyLanguage("determiners")).source}$`, "iu");
const modals = anyOf(everyLanguage("modals"), "gu");
const moved = anyOf(everyLanguage("movedByReporting"));
const reporting = anyOf(everyLanguage("reporting"));

/** "Might" as in the power of an army. The month of May needs no such list: modals match in lower case only. */
const notVerbs = /military$|all (?:its|his|her|their)$|the$/i;

/** The modal verb with which a text leaves something open. The "would" in "said it would" only puts a "will" into the past. */
export function modalIn(words: string): string | undefined {
  for (const { 0: word, index } of words.matchAll(modals)) {
    const before = words.slice(0, index).trimEnd();
    if (word === "might" && notVerbs.test(before)) continue;
    if (moved.test(word) && reporting.test(before)) continue;
    return word;
  }
  return undefined;
}

/** Whether our words say that someone wants it. That is fair to a "would", which puts a wish into the past. */
export function areWished(words: string, modal: string): boolean {
  if (!moved.test(modal)) return false;
  return [...words.matchAll(wishes)].some(
    ({ index }) => !determined.test(words.slice(Math.max(0, index - 20), index).trimEnd()),
  );
}

export const hedgeIn = (words: string): string | undefined => hedges.exec(words)?.[0];
