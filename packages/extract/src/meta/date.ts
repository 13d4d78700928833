import type { Grammar } from "../labels/grammar.js";

type Parts = readonly [year: string, month: string, day: string];
interface Form {
  shape: RegExp;
  parts: (groups: readonly string[], dayFirst: boolean) => Parts | undefined;
}

const [y, m, d] = ["(\\d{4})", "(\\p{L}{3,12})", "(\\d{1,2})"];
/** Forms with one reading only: 03/04/2025 is a different day in Boston and in Bristol, but not in Berlin. */
const forms: readonly Form[] = [
  { shape: /(\d{4})-(\d{2})-(\d{2})(?!\d)/u, parts: ([a = "", b = "", c = ""]) => [a, b, c] },
  { shape: /(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/u, parts: ([a = "", b = "", c = ""]) => [a, b, c] },
  { shape: /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})/u, parts: slashed },
  { shape: /(\d{4})年\s?(\d{1,2})月\s?(\d{1,2})日/u, parts: ([a = "", b = "", c = ""]) => [a, b, c] },
  { shape: /(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})/u, parts: ([a = "", b = "", c = ""]) => [c, b, a] },
  {
    shape: new RegExp(`${d}(?:st|nd|rd|th|er|\\.)?\\s+(?:de\\s+|of\\s+)?${m}\\.?,?\\s+(?:de\\s+|del\\s+)?${y}`, "u"),
    parts: ([a = "", b = "", c = ""]) => [c, b, a],
  },
  {
    shape: new RegExp(`${m}\\.?\\s+${d}(?:st|nd|rd|th)?,?\\s+${y}`, "u"),
    parts: ([a = "", b = "", c = ""]) => [c, a, b],
  },
];

export interface FoundDate {
  /** ISO 8601, a day. */
  iso: string;
  /** Where its words begin. */
  index: number;
}

/** The day in a short text that is known to hold a date. The month's name and the year must both be there. */
export function readDate(text: string, grammars: readonly Grammar[]): FoundDate | undefined {
  const short = text.slice(0, 120);
  for (const { shape, parts } of forms) {
    const match = shape.exec(short);
    const found = match && parts(match.slice(1), grammars[0]?.dayFirst ?? false);
    const iso = found && isoDay(found, grammars);
    if (match && iso) return { iso, index: match.index };
  }
  return undefined;
}

/** A line that is a day, its weekday and hour perhaps, and no more. */
export function isDateLine(text: string, grammars: readonly Grammar[]): boolean {
  if (text.length > 40 || !/\d/u.test(text)) return false;
  const found = readDate(text, grammars);
  return found !== undefined && /^(?:\p{L}+\.?,?\s+){0,1}$/u.test(text.slice(0, found.index));
}

/** The language or the figures must tell which is the day. */
function slashed([a = "", b = "", year = ""]: readonly string[], dayFirst: boolean): Parts | undefined {
  if (dayFirst || Number(a) > 12) return [year, b, a];
  return Number(b) > 12 || a === b ? [year, a, b] : undefined;
}

function isoDay([year, month, day]: Parts, grammars: readonly Grammar[]): string | undefined {
  const number = /^\d/u.test(month) ? Number(month) : monthNumber(month.toLowerCase(), grammars);
  if (number === undefined) return undefined;
  const iso = `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}

function monthNumber(name: string, grammars: readonly Grammar[]): number | undefined {
  for (const { months } of grammars) {
    const index = months.findIndex((names) => names.includes(name));
    if (index >= 0) return index + 1;
  }
  return undefined;
}
