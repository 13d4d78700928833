import { listWords } from "../../labels/list-words.js";

/** "a, b, c and 4 more". */
export function listed(items: readonly string[], most = Infinity): string {
  const shown = items.slice(0, most);
  const rest = items.length - shown.length;
  return listWords(rest === 0 ? shown : [...shown, `${rest} more`], "en");
}

/** "a, b or c". */
export const eitherOf = (items: readonly string[]): string => listWords(items, "en", "disjunction");

/** In double quotation marks; any quotation marks inside become single ones. */
export const inQuotes = (words: string): string => `“${words.replace(/[“„]/g, "‘").replace(/”/g, "’")}”`;

/** Words in quotation marks, cut short if they are long. */
export function quoted(words: string, most = 11): string {
  const all = words.split(" ");
  return inQuotes(all.slice(0, most).join(" ") + (all.length > most ? " …" : ""));
}

/** "1 record", "2 records". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** "a party", "an event". */
export const withArticle = (noun: string): string => `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
