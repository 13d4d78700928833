import { needsText } from "../../../argument-error.js";

/**
 * Normalises a text for comparison: NFKC, plain hyphens and quotes, single spaces. So an editor who types `-` and `'`
 * finds what was printed with `‑` and `’`.
 */
export function plainWords(text: string): string {
  needsText(text, "plainWords", "text");
  return text
    .normalize("NFKC")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u2018-\u201b\u2032]/g, "'")
    .replace(/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The words of a normalised text. `mutual-defence`, `Ukraine's` and `4.1` are one word each. */
export const wordsOf = (plain: string): string[] => plain.match(/[\p{L}\p{N}]+(?:['.,-][\p{L}\p{N}]+)*/gu) ?? [];

export const countWords = (text: string): number => wordsOf(plainWords(text)).length;

const isWordly = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Where a phrase occurs in a text, as whole words. Both must be normalised. */
export function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  if (words === "") return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (isWholeWord(text, at, words)) found.push(at);
  }
  return found;
}

/** Whether words that a text has at an offset begin and end where its own words do. */
export function isWholeWord(text: string, at: number, words: string): boolean {
  const cutsBefore = isWordly(words[0]) && isWordly(text[at - 1]);
  const cutsAfter = isWordly(words.at(-1)) && isWordly(text[at + words.length]);
  return !cutsBefore && !cutsAfter;
}
