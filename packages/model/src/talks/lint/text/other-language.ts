import { lintWords } from "../../../languages/all-lint-words.js";

/** Shorter sentences can do without small words: "Peace now!" */
const fewestWords = 6;

/** A sentence in its own language has more than this share of small words, even of those that other languages have. */
const leastShare = 1 / 3;

const latin = /\p{Script=Latin}/u;
const scripts = [latin, /\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u];

const listOf = (words: string): string[] => words.split("|").map((word) => word.trim());
const smallWords = new Map(
  Object.entries(lintWords).map(([lang, known]) => [
    lang,
    {
      own: new Set(listOf(known.smallWords)),
      shared: new Set(listOf(known.sharedSmallWords)),
      script: scripts.find((script) => script.test(known.smallWords)) ?? latin,
    },
  ]),
);

const baseOf = (tag: string): string => tag.split("-")[0]?.toLowerCase() ?? "";

/** Whether two tags are of one language: `en` and `en-GB`. */
export const isSameLanguage = (a: string, b: string): boolean => baseOf(a) === baseOf(b);

const isShortLatin = (words: readonly string[]): boolean =>
  words.length < fewestWords && words.some((word) => latin.test(word));

/** Whether words cannot be in a language. Says no where it does not know the language, or there are too few words. */
export function isInOtherLanguage(text: string, lang: string): boolean {
  const known = smallWords.get(baseOf(lang));
  const words =
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{M}']+/gu) ?? [];
  if (known === undefined || words.length === 0) return false;
  // A language has one alphabet, but a short text in Latin letters may be a name in any language: "Reuters".
  if (words.every((word) => !known.script.test(word)) && !isShortLatin(words)) return true;
  if (words.length < fewestWords || words.some((word) => known.own.has(word))) return false;
  return words.filter((word) => known.shared.has(word)).length / words.length < leastShare;
}
