import { monthNumber } from "@backgrounder/model/labels";
import { anyOf } from "../languages/patterns.js";
import { languageTags, words } from "../languages/words.js";

/** The month, 1 to 12, that a word names in one of the languages of documents. */
export const monthOf = (word: string): number | undefined => monthNumber(word, languageTags);

const { weekdays, shortWeekdays, ordinals, about, until, relative, relativeLeads, units } = words.dates;
const two = (number: number | string): string => String(number).padStart(2, "0");
const day = String.raw`(\d{1,2})(?:${anyOf(ordinals)}|\.)?`;
const month = String.raw`(\p{L}+)\.?`;
const year = String.raw`(\d{4})`;
const to = ` ?(?:-|${anyOf(until)}) ?`;
const weekday = new RegExp(`^${anyOf([...weekdays, ...shortWeekdays])}\\.?,? `, "iu");
const approximately = new RegExp(`^${anyOf(about)} `, "iu");

type Parts = (string | undefined)[];

/** Ways in which people write dates, and what they are in EDTF. A part may be missing. */
const forms: readonly [RegExp, (parts: Parts) => string | undefined][] = [
  [new RegExp(`^${day} ${month},? ${year}$`, "u"), ([d, m, y]) => join(y, m, d)],
  [new RegExp(`^${month} ${day},? ${year}$`, "u"), ([m, d, y]) => join(y, m, d)],
  [new RegExp(`^${month},? ${year}$`, "u"), ([m, y]) => join(y, m)],
  [
    new RegExp(`^${day}${to}${day} ${month},? ${year}$`, "u"),
    ([from, until, m, y]) => range(join(y, m, from), join(y, m, until)),
  ],
  [
    new RegExp(`^${month} ${day}${to}${day},? ${year}$`, "u"),
    ([m, from, until, y]) => range(join(y, m, from), join(y, m, until)),
  ],
  [
    new RegExp(`^${day} ${month}${to}${day} ${month},? ${year}$`, "u"),
    ([d1, m1, d2, m2, y]) => range(join(y, m1, d1), join(y, m2, d2)),
  ],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, ([d, m, y]) => `${y}-${two(m ?? "")}-${two(d ?? "")}`],
  [new RegExp(`^(\\d{4}-\\d\\d-\\d\\d)${to}(\\d{4}-\\d\\d-\\d\\d)$`, "u"), ([from, until]) => `${from}/${until}`],
];

function join(year = "", month = "", day?: string): string | undefined {
  const number = monthOf(month);
  if (number === undefined) return undefined;
  return `${year}-${two(number)}${day === undefined ? "" : `-${two(day)}`}`;
}

const range = (from: string | undefined, until: string | undefined): string | undefined =>
  from === undefined || until === undefined ? undefined : `${from}/${until}`;

/** A date as people write it, in EDTF: "1 March 2026" is `2026-03-01`. Undefined if it is written in no known way. */
export function spokenDate(text: string): string | undefined {
  if (text.length > 60) return undefined;
  const lead = approximately.exec(text)?.[0] ?? "";
  const date = text.slice(lead.length).replace(weekday, "");
  for (const [form, toEdtf] of forms) {
    const found = form.exec(date);
    const edtf = found === null ? undefined : toEdtf(found.slice(1));
    if (edtf !== undefined) return lead === "" ? edtf : `${edtf}~`;
  }
  return undefined;
}

/** `today`, `next week`, `Tuesday`. */
const relativeDay = new RegExp(
  `^(?:${anyOf([...relative, ...weekdays])}|${anyOf(relativeLeads)} ${anyOf([...weekdays, ...units.W, ...units.M, ...units.Y])})$`,
  "iu",
);
const withoutYear = new RegExp(`^(?:${day} ${month}|${month} ${day})$`, "u");

/** What is wrong with a date that can be read in two ways, has no year, or depends on the day of reading. */
export function doubtfulDate(text: string): string | undefined {
  if (/^\d{1,2}\/\d{1,2}\/\d{2,4}$/.test(text)) {
    return `"${text}" can mean two dates: with the day first, or with the month first. Write it like 2026-03-01.`;
  }
  if (relativeDay.test(text.slice(0, 40))) {
    return `"${text}" means a different day to someone who reads it later. Write the date, like 2026-03-10, or 2026-03-10 (inferred) if you worked it out.`;
  }
  const found = withoutYear.exec(text.length > 30 ? "" : text.replace(weekday, ""));
  const name = found?.[2] ?? found?.[3];
  if (name === undefined || monthOf(name) === undefined) return undefined;
  return `"${text}" has no year. Write it like 2026-03-01 or 1 March 2026.`;
}
