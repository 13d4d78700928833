import { readWhen } from "../../dates/read-when.js";
import type { DateLanguage } from "../../dates/read-date.js";
import { sentences } from "../../lines/words.js";

/** A date, and where the words after it begin; the end of the text where there are none. */
export interface DatedWords {
  /** EDTF. */
  date: string;
  rest: number;
  /** Bold marks before the date that are closed further on: "**2018: Talks begin.**" */
  opened: string;
}

const bold = /^[*_]{0,3}/u;
/** What separates a date from what happened then. Without it the date is part of a sentence. */
const separator = /^[*_]{0,3}(?:\s*[:：|][*_]{0,3}\s*|\s*[–—-][*_]{0,3}\s+|[^\S\n]*\r?\n\s*|\s*$)/u;

/** "10 March 2026: First round of talks" → its date, and where "First round of talks" begins. */
export function datedWords(text: string, languages: readonly DateLanguage[]): DatedWords | undefined {
  const marks = bold.exec(text)?.[0] ?? "";
  const opening = marks.length;
  const found = readWhen(text.slice(opening, opening + 200), languages);
  if (!found) return undefined;
  const end = opening + found.end;
  const mark = separator.exec(text.slice(end, end + 40));
  if (!mark) return undefined;
  const rest = end + mark[0].length;
  if (/[–—-]/u.test(mark[0]) && isEndOfTime(text.slice(rest, rest + 200), languages)) return undefined;
  return { date: found.edtf, rest, opened: /[*_]/u.test(mark[0]) ? "" : marks };
}

/** After "2018 –", in "2018 – 19: The worst season" and "10 March 2026 – April 2026: Talks". */
const isEndOfTime = (words: string, languages: readonly DateLanguage[]): boolean =>
  /^\d{1,2}\s?[:：|]/u.test(words) || datedWords(words, languages) !== undefined;

/** The words after a date, with the bold marks that they close; empty where there are none. */
export function wordsAfter({ opened }: DatedWords, rest: string): string {
  const words = rest.trim();
  return words === "" ? "" : opened + words;
}

const time = /^(?:1\d|2[0-3])[0-5]\d$/u;

/** "1430: The ship calls for help" begins with a time. Years such as 1914 and 2018 look like times too, so they are read as years. */
export const couldBeTimes = (dates: readonly string[]): boolean =>
  dates.every((date) => time.test(date)) && dates.some((date) => date < "1800" || date > "2059");

/** In a longer first line no sentence is looked for. */
const longestTitle = 200;

/** The first sentence is the title, or the first line where that is shorter. */
export function titleAndText(words: string): { title: string; text?: string } {
  const line = /\r?\n/u.exec(words)?.index ?? words.length;
  const sentence = sentences(words.slice(0, Math.min(line, longestTitle)))[0]?.end ?? line;
  const end = sentence < longestTitle ? sentence : line;
  const text = words.slice(end).trim();
  return text === "" ? { title: words } : { title: words.slice(0, end), text };
}
