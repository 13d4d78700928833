import { isWholeWord, plainWords } from "./plain-words.js";

const omission = /\[?\(?\.\.\.\)?\]?|\[[^[\]]*\]/;

/** Longer words are not a quotation, and are not looked for. */
const longest = 5000;

/**
 * Whether a text contains the words of a quote, in order. Marked omissions and insertions are allowed, the first letter
 * may be in another case, and punctuation at the end does not count.
 */
export function containsQuote(text: string, quote: string): boolean {
  if (quote.length > longest) return false;
  const parts = bare(plainWords(quote), quotes)
    .split(omission)
    .map((part) => bare(part, punctuation))
    .filter((part) => part !== "");
  let from = 0;
  return parts.every((part) => {
    from = endOf(part, text, from);
    return from >= 0;
  });
}

const quotes = "\"'";
const punctuation = " \t\n\r.,;:!?\"'";

/** Without these signs at its beginning and its end. */
function bare(text: string, signs: string): string {
  let [from, end] = [0, text.length];
  while (from < end && signs.includes(text.charAt(from))) from++;
  while (end > from && signs.includes(text.charAt(end - 1))) end--;
  return text.slice(from, end);
}

/** The offset after the first place of these words from an offset on; -1 if there is none. */
function endOf(part: string, text: string, from: number): number {
  const [first = ""] = part;
  const rest = part.slice(first.length);
  const firsts = [first, first.toLowerCase(), first.toUpperCase()];
  // All that follows the first letter is looked for once, and not once for each case.
  for (let at = text.indexOf(rest, from); at >= 0 && at <= text.length; at = text.indexOf(rest, at + 1)) {
    for (const letter of firsts) {
      const start = at - letter.length;
      const words = letter + rest;
      if (start >= from && text.startsWith(letter, start) && isWholeWord(text, start, words))
        return start + words.length;
    }
    if (at === text.length) return -1;
  }
  return -1;
}
