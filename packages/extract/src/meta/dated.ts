import { anyWord } from "../languages/vocabularies.js";
import type { Vocabulary } from "../languages/vocabulary.js";
import { leadingWords } from "./leading-words.js";
import { readDate } from "../dates/read-date.js";

/** A date at the beginning of a text, and what follows it and its time of day. */
interface Dated {
  /** Missing for a date in figures that has two readings. */
  iso?: string;
  rest: string;
}

/** A date with the words that say what happened then: "Published on 3 May 2025". */
interface Announced extends Dated {
  is: "published" | "updated";
  words: string;
}

const before = anyWord(({ beforeDate }) => beforeDate);
const weekday = anyWord(({ weekdays }) => weekdays);
const timeWord = anyWord(({ timeWords }) => timeWords);
const lead = new RegExp(`^(?:(?:${before})\\s+)?(?:(?:${weekday})[.,]?\\s+)?(?:(?:${before})\\s+)?`, "iu");
const figures = /^\d{1,2}\/\d{1,2}\/\d{4}(?!\d)/u;
/** One mark, word or number of a time of day at a time, so that the work stays in proportion to the length. */
const time = new RegExp(
  `^(?:[\\s,;:()[\\].!|/–—-]|(?:${timeWord}|${weekday})(?![\\p{L}\\p{N}])|\\d{1,2}(?:[:.h]\\d{2}){1,2}(?!\\d)|` +
    `\\d{1,2}(?=\\s?(?:${timeWord})(?![\\p{L}\\p{N}])))`,
  "iu",
);

/** "Saturday, 3 May 2025 at noon" and what follows. */
export function dateAtStart(text: string, languages: readonly Vocabulary[]): Dated | undefined {
  const from = text.slice(lead.exec(text)?.[0].length ?? 0);
  const date = readDate(from, languages);
  if (date?.index === 0) return { iso: date.iso, rest: afterTime(from.slice(date.end)) };
  const ambiguous = figures.exec(from);
  return ambiguous ? { rest: afterTime(from.slice(ambiguous[0].length)) } : undefined;
}

/** "Published on 3 May 2025" and what follows. */
export function announcedAtStart(text: string, languages: readonly Vocabulary[]): Announced | undefined {
  for (const is of ["published", "updated"] as const) {
    const found = leadingWords(
      text,
      languages.flatMap((language) => language[is]),
    );
    const date = found && dateAtStart(found.rest, languages);
    // Where the date of a later change has two readings, such as 12/03/2026, the line is left out with a message.
    if (date && (is === "updated" || date.iso !== undefined)) return { is, words: found.words, ...date };
  }
  return undefined;
}

function afterTime(text: string): string {
  let rest = text;
  for (let found = time.exec(rest); found; found = time.exec(rest)) rest = rest.slice(found[0].length);
  return rest;
}
