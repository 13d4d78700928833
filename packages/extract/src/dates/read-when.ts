import { monthNumber } from "@backgrounder/model/labels";
import { anyWord } from "../languages/vocabularies.js";
import { readDate, type DateLanguage } from "./read-date.js";

/** A date with which a text begins: a day, a month, a year, or from one to the other. */
export interface FoundWhen {
  /** EDTF: `2026-03-10`, `2026-03`, `2026`, `2018/2021`. */
  edtf: string;
  /** Where its words end. */
  end: number;
}

type Read = (text: string, languages: readonly DateLanguage[]) => FoundWhen | undefined;

/** The longest date in words that is looked for. */
const longest = 80;
const weekday = new RegExp(`^(?:${anyWord(({ weekdays }) => weekdays)})[.,]?\\s+`, "iu");
const until = /^\s?[–—-]\s?/u;
const joiner = `(?:(?:${anyWord(({ dateJoiners }) => dateJoiners)})\\s+)?`;
const monthAndYear = new RegExp(`^(\\p{L}{3,12})\\.?,?\\s+${joiner}(\\d{4})(?![\\d\\p{L}])`, "u");
const yearAndMonth = /^(\d{4})(?:-(\d{2})(?![\d-])|年\s?(\d{1,2})月(?!\s?\d))/u;
const year = /^(\d{4})年?(?![\p{L}\p{N}.,/])(?!-\d)/u;
const daysOfOneMonth = new RegExp(`^(\\d{1,2})\\.?\\s?[–—-]\\s?(?=\\d{1,2}[\\s.\\p{L}])`, "u");
const monthBeforeDays = /^(\p{L}{3,12}\.?\s+)(\d{1,2})\s?[–—-]\s?(?=\d{1,2},?\s+\d{4})/u;

/** Reads only what has one meaning. "About 1903", "spring 2026" and "10 March" without a year are not read. */
export function readWhen(text: string, languages: readonly DateLanguage[]): FoundWhen | undefined {
  const short = text.slice(0, longest);
  const skipped = weekday.exec(short)?.[0].length ?? 0;
  const from = short.slice(skipped);
  const found = readDays(from, languages) ?? readFromTo(from, languages) ?? readPoint(from, languages);
  return found && { edtf: found.edtf, end: skipped + found.end };
}

const readPoint: Read = (text, languages) =>
  readDay(text, languages) ?? readMonth(text, languages) ?? readYear(text, languages);

const readDay: Read = (text, languages) => {
  const day = readDate(text, languages);
  return day?.index === 0 ? { edtf: day.iso, end: day.end } : undefined;
};

const readMonth: Read = (text, languages) => {
  const named = monthAndYear.exec(text);
  const [, name = "", ofName] = named ?? [];
  const number = named
    ? monthNumber(
        name,
        languages.map(({ lang }) => lang),
      )
    : undefined;
  if (named && number !== undefined) return month(ofName, number, named[0]);
  const figures = yearAndMonth.exec(text);
  return figures ? month(figures[1], Number(figures[2] ?? figures[3]), figures[0]) : undefined;
};

const month = (ofYear = "", number: number, words: string): FoundWhen | undefined =>
  number >= 1 && number <= 12 ? { edtf: `${ofYear}-${String(number).padStart(2, "0")}`, end: words.length } : undefined;

/** Four figures before 1000 or after 2199 are an amount. */
const readYear: Read = (text) => {
  const [words = "", figures = ""] = year.exec(text) ?? [];
  return figures >= "1000" && figures < "2200" ? { edtf: figures, end: words.length } : undefined;
};

/** "2018–2021", "10 March 2026 – 2 April 2026". */
const readFromTo: Read = (text, languages) => {
  const first = readPoint(text, languages);
  const dash = first && until.exec(text.slice(first.end));
  if (!first || !dash) return undefined;
  const begin = first.end + dash[0].length;
  const last = readPoint(text.slice(begin), languages);
  // "2018 – 1998 had been worse" is a year and what happened in it.
  return last && first.edtf < last.edtf && first.edtf.length === last.edtf.length
    ? { edtf: `${first.edtf}/${last.edtf}`, end: begin + last.end }
    : undefined;
};

/** "10–12 March 2026", "March 10–12, 2026". */
const readDays: Read = (text, languages) => {
  const after = daysOfOneMonth.exec(text);
  if (after) return daysUntil(after[1], readDay(text.slice(after[0].length), languages), after[0].length);
  const before = monthBeforeDays.exec(text);
  if (!before) return undefined;
  const [words, name = "", first] = before;
  const last = readDay(name + text.slice(words.length), languages);
  return daysUntil(first, last, words.length - name.length);
};

function daysUntil(first = "", last: FoundWhen | undefined, before: number): FoundWhen | undefined {
  const start = last && `${last.edtf.slice(0, 8)}${first.padStart(2, "0")}`;
  return last && start !== undefined && start < last.edtf && Number(first) > 0
    ? { edtf: `${start}/${last.edtf}`, end: before + last.end }
    : undefined;
}
