import { monthNumber } from "@backgrounder/model/labels";
import { words } from "../languages/words.js";

const { dates } = words;

/** Every language whose months are known, so that a date in another language is not taken for a name. */
const everyLanguage = ["en", "de", "fr", "es", "pl", "uk", "ar", "zh"];
const isMonth = (word: string): boolean => monthNumber(word, everyLanguage) !== undefined;

const wordsOf = (phrases: readonly string[]): string[] =>
  phrases.flatMap((phrase) => phrase.toLowerCase().match(/\p{L}+/gu) ?? []);

/** Words that place something in time, if a year or a month is with them. */
const timeWords = new Set(
  wordsOf([
    ...dates.weekdays,
    ...dates.shortWeekdays,
    ...dates.about,
    ...dates.from,
    ...dates.until,
    ...dates.relative,
    ...dates.relativeLeads,
    ...[dates.units.W, dates.units.M, dates.units.Y].flat(),
    ...dates.vague,
  ]),
);

/** Words that may be in a date, and say nothing about time. */
const fillers = new Set(wordsOf([...dates.ordinals, ...dates.after, ...dates.joins, ...words.and, ...words.articles]));

const isYear = (token: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(token);

/**
 * Whether a text has nothing in it but the words and numbers of dates, with a month or a year: it is meant as a date,
 * in whatever way it is written. A month alone can be a name.
 */
export function hasDateWordsOnly(text: string): boolean {
  if (/^\d{4}\s?[年년]/.test(text)) return true;
  if (/^\d{1,2}\.\d{1,2}\.'?\d{2}$/.test(text)) return true;
  if (/[^\p{L}\p{M}\d\s.,:;/()'’?~&+-]/u.test(text)) return false;
  let [months, years, others] = [0, 0, 0];
  for (const token of text.toLowerCase().match(/[\p{L}\p{M}]+|\d+/gu) ?? []) {
    if (isYear(token)) years++;
    else if (/^\d/.test(token) ? token.length <= 2 : timeWords.has(token)) others++;
    else if (isMonth(token)) months++;
    else if (!fillers.has(token)) return false;
  }
  return months > 0 ? others + years > 0 : years > 0 && others > 0 && /[\p{L}/-]/u.test(text);
}
