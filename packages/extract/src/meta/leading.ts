import { fold } from "../labels/fold.js";

/** The longest of some words that a short text begins with, and what follows them. */
export function leading(text: string, words: readonly string[]): { words: string; rest: string } | undefined {
  if (text.length > 160) return undefined;
  const folded = fold(text);
  const hit = words.filter((word) => begins(folded, word)).toSorted((a, b) => b.length - a.length)[0];
  if (hit === undefined) return undefined;
  const rest = text.slice(hit.length).replace(/^\s*[:：/]?\s*/u, "");
  return { words: text.slice(0, hit.length), rest };
}

function begins(folded: string, word: string): boolean {
  if (!folded.startsWith(word)) return false;
  const next = folded.charAt(word.length);
  return next !== "" && (/[\s:/]/u.test(next) || /\p{Script=Han}/u.test(word));
}
