import { monthNumber } from "@backgrounder/model/labels";
import { anyWord, vocabularies } from "../languages/vocabularies.js";
import type { Vocabulary } from "../languages/vocabulary.js";

type Parts = readonly [year: string, month: string, day: string];
interface Form {
  shape: RegExp;
  parts: (groups: readonly string[], dayFirst: boolean) => Parts | undefined;
}

const yearMonthDay: Form["parts"] = ([a = "", b = "", c = ""]) => [a, b, c];
const dayMonthYear: Form["parts"] = ([a = "", b = "", c = ""]) => [c, b, a];
const monthDayYear: Form["parts"] = ([a = "", b = "", c = ""]) => [c, a, b];

const [y, m, d] = ["(\\d{4})", "(\\p{L}{3,12})", "(\\d{1,2})"];
const ordinal = anyWord(({ ordinals }) => ordinals);
const joiner = `(?:(?:${anyWord(({ dateJoiners }) => dateJoiners)})\\s+)?`;

/** Forms with one reading only: 03/04/2025 is a different day in Boston and in Bristol, but not in Berlin. */
const forms: readonly Form[] = [
  { shape: /(\d{4})-(\d{2})-(\d{2})(?!\d)/u, parts: yearMonthDay },
  { shape: /(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/u, parts: yearMonthDay },
  { shape: /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})/u, parts: slashed },
  ...vocabularies.flatMap(({ dateUnits }) => (dateUnits ? [{ shape: withUnits(dateUnits), parts: yearMonthDay }] : [])),
  { shape: /(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})/u, parts: dayMonthYear },
  {
    shape: new RegExp(`${d}(?:${ordinal}|\\.)?\\s+${joiner}${m}\\.?,?\\s+${joiner}${y}`, "u"),
    parts: dayMonthYear,
  },
  { shape: new RegExp(`${m}\\.?\\s+${d}(?:${ordinal})?,?\\s+${y}`, "u"), parts: monthDayYear },
];

function withUnits([year, month, day]: NonNullable<Vocabulary["dateUnits"]>): RegExp {
  return new RegExp(`${y}${year}\\s?${d}${month}\\s?${d}${day}`, "u");
}

/** What must be known of a language to read its dates. */
export type DateLanguage = Pick<Vocabulary, "lang" | "dayFirst">;

export interface FoundDate {
  /** ISO 8601, to the day. */
  iso: string;
  /** Where its words begin. */
  index: number;
  end: number;
}

/** The first date in a short text that says the day, the month and the year. */
export function readDate(text: string, languages: readonly DateLanguage[]): FoundDate | undefined {
  const short = text.slice(0, 120);
  let first: FoundDate | undefined;
  for (const { shape, parts } of forms) {
    const match = shape.exec(short);
    if (!match || (first && first.index <= match.index)) continue;
    const found = parts(match.slice(1), languages[0]?.dayFirst ?? false);
    const iso = found && isoDay(found, languages);
    if (iso) first = { iso, index: match.index, end: match.index + match[0].length };
  }
  return first;
}

/** Whether a line is only a date, perhaps with its weekday and time. */
export function isDateLine(text: string, languages: readonly Vocabulary[]): boolean {
  if (text.length > 40 || !/\d/u.test(text)) return false;
  const found = readDate(text, languages);
  return found !== undefined && /^(?:\p{L}+\.?,?\s+){0,1}$/u.test(text.slice(0, found.index));
}

/** The language or the numbers must show which of the two is the day. */
function slashed([a = "", b = "", year = ""]: readonly string[], dayFirst: boolean): Parts | undefined {
  if (dayFirst || Number(a) > 12) return [year, b, a];
  return Number(b) > 12 || a === b ? [year, a, b] : undefined;
}

function isoDay([year, month, day]: Parts, languages: readonly DateLanguage[]): string | undefined {
  const tags = languages.map(({ lang }) => lang);
  const number = /^\d/u.test(month) ? Number(month) : monthNumber(month, tags);
  if (number === undefined) return undefined;
  const iso = `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}
