import { occurrences, plainWords } from "./plain-words.js";

const omission = /\[?\(?\.\.\.\)?\]?|\[[^\]]*\]/;

/**
 * Whether a text contains the words of a quote, in order. Marked omissions and insertions are allowed, the first letter
 * may be in another case, and punctuation at the end does not count.
 */
export function containsQuote(text: string, quote: string): boolean {
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
