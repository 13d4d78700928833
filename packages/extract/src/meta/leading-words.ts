import { fold } from "../labels/fold.js";

/** Nothing longer is a byline or a date. */
const longestLine = 160;

/** The longest of some words that a short text begins with, and what follows them. */
export function leadingWords(text: string, words: readonly string[]): { words: string; rest: string } | undefined {
  if (text.length > longestLine) return undefined;
  const folded = fold(text);
  const found = words.filter((word) => begins(folded, word)).toSorted((a, b) => b.length - a.length)[0];
  if (found === undefined) return undefined;
  const rest = text.slice(found.length).replace(/^\s*[:：/]?\s*/u, "");
  return { words: text.slice(0, found.length), rest };
}

function begins(folded: string, word: string): boolean {
  if (!folded.startsWith(word)) return false;
  const next = folded.charAt(word.length);
  return next !== "" && (/[\s:/]/u.test(next) || /\p{Script=Han}/u.test(word));
}
