import { occurrences, plainWords } from "./plain-words.js";

const omission = /\[?\(?\.\.\.\)?\]?|\[[^\]]*\]/;

/**
 * Whether a text has a quote's words, in their order: what was left out or put in is marked, the first letter may be
 * a capital of ours, and the sign at the end is the sentence's.
 */
export function holdsQuote(text: string, quote: string): boolean {
  const parts = plainWords(quote)
    .replace(/^["']+|["']+$/g, "")
    .split(omission)
    .map((part) => part.replace(/^[\s.,;:!?"']+|[\s.,;:!?"']+$/g, ""))
    .filter((part) => part !== "");
  let from = 0;
  return parts.every((part) => {
    const rest = text.slice(from);
    const [first = "", ...others] = part;
    const cases = [part, first.toLowerCase() + others.join(""), first.toUpperCase() + others.join("")];
    const at = Math.min(...cases.map((words) => occurrences(rest, words)[0] ?? Infinity));
    if (at === Infinity) return false;
    from += at + part.length;
    return true;
  });
}
