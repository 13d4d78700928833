import { monthNumber } from "@backgrounder/model/labels";
import { anyOf } from "../languages/patterns.js";
import { languageTags, words } from "../languages/words.js";

/** The month, 1 to 12, that a word names in one of the languages of documents. */
export const monthOf = (word: string): number | undefined => monthNumber(word, languageTags);

const { weekdays, shortWeekdays, ordinals, about, from, until, relative, relativeLeads, units } = words.dates;
const two = (number: number | string): string => String(number).padStart(2, "0");
const day = String.raw`(?<d>\d{1,2})(?:${anyOf(ordinals)}|\.)?`;
const month = String.raw`(?<m>\p{L}+)\.?`;
/** A bare number of four digits is only a year if it is one that people write about. */
const bareYear = String.raw`(?<y>(?:1[5-9]|20)\d\d)`;
const year = String.raw`(?<y>\d{4})`;
const weekday = new RegExp(`^${anyOf([...weekdays, ...shortWeekdays])}\\.?,? `, "iu");
const approximately = new RegExp(`^${anyOf(about)} `, "iu");
const fromLead = new RegExp(`^${anyOf(from)} `, "iu");
/** A hyphen with or without spaces, or a word with spaces. */
const between = new RegExp(` ?- ?| ${anyOf(until)} `, "giu");

/** The parts of a date that were written. */
interface Parts {
  d?: string | undefined;
  m?: string | undefined;
  y?: string | undefined;
}

/** Ways in which people write a date, or one end of a range, where parts may be missing. */
const forms: readonly RegExp[] = [
  `${day} ${month},? ${year}`,
  `${month} ${day},? ${year}`,
  `${month},? ${year}`,
  `${day} ${month}`,
  `${month} ${day}`,
  month,
  `${day},? ${year}`,
  day,
  bareYear,
  String.raw`(?<d>\d{1,2})\. ?(?<m>\d{1,2})\. ?(?:${year})?`,
  String.raw`${year}-(?<m>\d\d)(?:-(?<d>\d\d))?`,
].map((form) => new RegExp(`^${form}$`, "u"));

function partsOf(text: string): Parts | undefined {
  const date = text.trim().replace(weekday, "");
  for (const form of forms) {
    const { d, m, y } = form.exec(date)?.groups ?? {};
    const number = m === undefined || /^\d/.test(m) ? m : monthOf(m);
    if ((d ?? number ?? y) !== undefined && (m === undefined) === (number === undefined)) {
      return { d: d && two(d), m: number === undefined ? undefined : two(number), y };
    }
  }
  return undefined;
}

/** Every way to part a text in the two ends of a range; a date in EDTF has hyphens of its own. */
function rangesIn(text: string): [first: Parts, last: Parts][] {
  return [...text.matchAll(between)].flatMap(({ 0: to, index }) => {
    const [first, last] = [partsOf(text.slice(0, index)), partsOf(text.slice(index + to.length))];
    return first === undefined || last === undefined ? [] : [[first, last] as [Parts, Parts]];
  });
}

const exactness = ({ d, m }: Parts): number => (d !== undefined ? 2 : m !== undefined ? 1 : 0);

const edtfOf = ({ d, m, y }: Parts): string | undefined =>
  y === undefined || (d !== undefined && m === undefined) ? undefined : [y, m, d].filter(Boolean).join("-");

/** What one end leaves out is what the other says: `1–3 March 2026`. The year is at the end, or at both. */
function edtfOfRange(first: Parts, last: Parts): [string, string] | undefined {
  const isShort = first.y === undefined && exactness(first) === exactness(last);
  const begin = edtfOf(isShort ? { d: first.d, m: first.m ?? last.m, y: last.y } : first);
  const end = edtfOf(isShort ? { ...last, m: last.m ?? first.m } : last);
  return begin === undefined || end === undefined ? undefined : [begin, end];
}

/** Longer text is not a date. */
const longest = 80;

/** A date as people write it, in EDTF: "1 March 2026" is `2026-03-01`. Undefined if it is written in no known way. */
export function spokenDate(text: string): string | undefined {
  if (text.length > longest) return undefined;
  const lead = approximately.exec(text)?.[0] ?? "";
  const mark = lead === "" ? "" : "~";
  const date = text.slice(lead.length);
  const isEdtf = /^\d{4}(?:-\d\d){0,2}$/.test(date);
  if (isEdtf) return mark === "" ? undefined : `${date}${mark}`;
  const single = edtfOf(partsOf(date) ?? {});
  if (single !== undefined) return `${single}${mark}`;
  for (const [first, last] of rangesIn(date.replace(fromLead, ""))) {
    const range = edtfOfRange(first, last);
    if (range !== undefined) return range.map((end) => `${end}${mark}`).join("/");
  }
  return undefined;
}

/** `today`, `next week`, `Tuesday`. */
const relativeDay = new RegExp(
  `^(?:${anyOf([...relative, ...weekdays])}|${anyOf(relativeLeads)} ${anyOf([...weekdays, ...units.W, ...units.M, ...units.Y])})$`,
  "iu",
);

/** What is wrong with a date that can be read in two ways, has no year, or depends on the day of reading. */
export function doubtfulDate(text: string): string | undefined {
  if (text.length > longest) return undefined;
  if (/^\d{1,2}([/-])\d{1,2}\1\d{2,4}$/.test(text)) {
    return `"${text}" can mean two dates: with the day first, or with the month first. Write it like 2026-03-01.`;
  }
  if (relativeDay.test(text)) {
    return `"${text}" means a different day to someone who reads it later. Write the date, like 2026-03-10, or 2026-03-10 (inferred) if you worked it out.`;
  }
  return isWithoutYear(text.replace(approximately, ""))
    ? `"${text}" has no year. Write it like 2026-03-01 or 1 March 2026.`
    : undefined;
}

/** `1 March`, `March 1–3`. Two numbers alone are not a date, and a month alone can be a name. */
function isWithoutYear(text: string): boolean {
  const single = partsOf(text);
  if (single !== undefined) return /\p{L}/u.test(text) && single.d !== undefined && single.m !== undefined && !single.y;
  return rangesIn(text.replace(fromLead, "")).some(
    ([first, last]) => !first.y && !last.y && (first.m ?? last.m) !== undefined && /\p{L}/u.test(text),
  );
}
