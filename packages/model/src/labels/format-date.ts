import type { DateFormats, DateLabels } from "../languages/labels.js";
import { daysInMonth } from "./date-units.js";
import { fill } from "./fill.js";

interface Parts {
  year: string;
  month?: string | undefined;
  day?: string | undefined;
}

/** A year, month or day in words; what is not a date is printed as it is written. */
export function formatDate(date: string, formats: DateFormats): string {
  const parts = partsOf(date);
  return parts === undefined ? date : fill(formats[precisionOf(parts)], values(parts, formats));
}

/** The same after a word: `entre le 16 août 2025 et …`. */
export function dateInSentence(date: string, labels: DateLabels): string {
  const words = formatDate(date, labels);
  return labels.dayInSentence === undefined || partsOf(date)?.day === undefined
    ? words
    : fill(labels.dayInSentence, { date: words });
}

/** From one year, month or day to a later one. */
export function formatRange(from: string, until: string, labels: DateLabels): string {
  const [start, end] = [partsOf(from), partsOf(until)];
  if (start === undefined || end === undefined || precisionOf(start) !== precisionOf(end)) {
    return fill(labels.range, { from: formatDate(from, labels), until: formatDate(until, labels) });
  }
  return fill(labels[rangeOf(start, end)], { ...values(start, labels), ...values(end, labels, "2") });
}

/** One of two days that follow each other: `14 or 15 December 2025`, as the range of them would be written. */
export function formatEither(from: string, until: string, labels: DateLabels): string {
  const or = ` ${labels.or} `;
  const either = (format: string): string => format.replace(/ ?– ?/, or);
  return formatRange(from, until, {
    ...labels,
    daysOfOneMonth: either(labels.daysOfOneMonth),
    daysOfOneYear: either(labels.daysOfOneYear),
    daysAcrossYears: either(labels.daysAcrossYears),
  });
}

type RangeFormat = Exclude<keyof DateFormats, "months" | "monthsAlone" | "firstDay" | "year" | "month" | "day">;

function rangeOf(start: Parts, end: Parts): RangeFormat {
  if (start.month === undefined) return "years";
  if (start.year !== end.year) return start.day === undefined ? "monthsAcrossYears" : "daysAcrossYears";
  if (start.day === undefined) return "monthsOfOneYear";
  return start.month === end.month ? "daysOfOneMonth" : "daysOfOneYear";
}

const precisionOf = ({ month, day }: Parts): "year" | "month" | "day" =>
  month === undefined ? "year" : day === undefined ? "month" : "day";

/** The day of an instant is the one that is written; a reader's time zone does not move it. */
function partsOf(date: string): Parts | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T\d\d:\d\d.*)?)?)?$/.exec(date) ?? [];
  if (year === undefined) return undefined;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return undefined;
  if (day !== undefined && (Number(day) < 1 || Number(day) > daysInMonth(year, month ?? ""))) return undefined;
  return { year, month, day };
}

/** What the templates have for one date; `suffix` is `2` for the later one of a range. */
function values({ year, month, day }: Parts, formats: DateFormats, suffix = "") {
  const { months, monthsAlone = months, firstDay = "1" } = formats;
  const index = Number(month ?? 1) - 1;
  const number = Number(day ?? 1);
  return {
    [`year${suffix}`]: String(Number(year)),
    [`month${suffix}`]: months[index] ?? "",
    [`monthAlone${suffix}`]: monthsAlone[index] ?? "",
    [`monthNumber${suffix}`]: String(index + 1),
    [`day${suffix}`]: number === 1 ? firstDay : String(number),
  };
}
