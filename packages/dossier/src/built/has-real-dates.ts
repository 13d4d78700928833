import { hasBoundsOf } from "../dates/has-bounds-of.js";
import { parseDate } from "../dates/parse-date.js";

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Whether every date in a built dossier is one, with the first and last day that it has, and no field is null. The schema
 * knows only what a date looks like, so it accepts 30 February; and what a record said before may be of any shape.
 */
export const hasRealDates = (value: unknown): boolean => isReal(value, false);

function isReal(value: unknown, mayBeNull: boolean): boolean {
  if (typeof value === "string") return !dayPattern.test(value) || isDay(value);
  if (value === null) return mayBeNull;
  if (typeof value !== "object") return true;
  if ("edtf" in value && !isWhen(value)) return false;
  // In what a record said before, null means that the field was not there.
  return Object.entries(value).every(([name, field]) =>
    name === "before" && typeof field === "object" && field !== null
      ? Object.values(field as object).every((before) => isReal(before, true))
      : isReal(field, false),
  );
}

const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `Date` would take ten times as long, and a dossier has thousands of days. */
function isDay(text: string): boolean {
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (longest[month - 1] ?? 0) && (month !== 2 || day < 29 || isLeap);
}

/** Without a first and a last day, a date has those that are worked out. */
function isWhen(value: { edtf: unknown; earliest?: unknown; latest?: unknown }): boolean {
  const { edtf, earliest, latest } = value;
  if (typeof edtf !== "string") return false;
  // Most dates are one day, and the parser is slow.
  if (earliest === edtf && latest === edtf && dayPattern.test(edtf)) return true;
  const when = parseDate(edtf);
  return !("message" in when) && ((earliest === undefined && latest === undefined) || hasBoundsOf(value, when));
}
