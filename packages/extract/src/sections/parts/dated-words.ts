import { readWhen } from "../../dates/read-when.js";
import type { DateLanguage } from "../../dates/read-date.js";
import { sentences } from "../../lines/words.js";

/** A date, and where the words after it begin; the end of the text where there are none. */
export interface DatedWords {
  /** EDTF. */
  date: string;
  rest: number;
}

const bold = /^[*_]{0,3}/u;
/** What separates a date from what happened then. Without it the date is part of a sentence. */
const separator = /^[*_]{0,3}(?:\s*[:：|][*_]{0,3}\s*|\s*[–—-][*_]{0,3}\s+|[^\S\n]*\r?\n\s*|\s*$)/u;

/** "10 March 2026: First round of talks" → its date, and where "First round of talks" begins. */
export function datedWords(text: string, languages: readonly DateLanguage[]): DatedWords | undefined {
  const opening = bold.exec(text)?.[0].length ?? 0;
  const found = readWhen(text.slice(opening, opening + 200), languages);
  if (!found) return undefined;
  const end = opening + found.end;
  const mark = separator.exec(text.slice(end, end + 40));
  return mark ? { date: found.edtf, rest: end + mark[0].length } : undefined;
}

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
