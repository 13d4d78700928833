import { ArgumentError, type IsoDate, type When } from "@backgrounder/model/article";
import edtf, { type EdtfDate } from "edtf";

type Basis = When["basis"];

const bases: ReadonlySet<Basis> = new Set(["stated", "inferred", "external"]);

/**
 * Parses a date in EDTF (`2025-08`, `2025-08~`, `2025-12-14/2025-12-15`) and works out its first and last day. If it is
 * not a date, the result has a message that says why and how to fix it.
 */
export function parseDate(text: string, basis: Basis = "stated"): When | { message: string } {
  if (typeof text !== "string") throw ArgumentError.of("parseDate", "text", "a string", text);
  if (!bases.has(basis)) throw ArgumentError.of("parseDate", "basis", "stated, inferred or external", basis);
  const date = parsed(text);
  if (date === undefined) return { message: notADate(text) };
  const unusable = unusableForm(text, date);
  if (unusable !== undefined) return { message: unusable };
  const { earliest, latest } = boundsOf(date);
  if (earliest === undefined && latest === undefined) {
    return { message: `"${text}" has no first day and no last day. Add one, or leave the date out.` };
  }
  return { edtf: text, ...(earliest && { earliest }), ...(latest && { latest }), basis };
}

const forms =
  "`2025-08-15`, `2025-08`, `2025-08~` (about), `2025-12-14/2025-12-15` (lasted), `[2025-12-14..2025-12-15]` (one day in it)";

/** Records share their dates, and the parser is slow. */
const cache = new Map<string, EdtfDate | undefined>();
/** A server that reads many dossiers must not keep every date that it has ever seen. */
const mostCached = 2000;

function parsed(text: string): EdtfDate | undefined {
  // Real dates are short and have no spaces, and the parser is very slow with anything else.
  if (text.length > 200 || /\s/.test(text)) return undefined;
  if (cache.has(text)) return cache.get(text);
  const date = parseEdtf(text);
  if (cache.size >= mostCached) cache.clear();
  cache.set(text, date);
  return date;
}

function parseEdtf(text: string): EdtfDate | undefined {
  if (hasFalseLeapDay(text)) return undefined;
  try {
    return edtf(text);
  } catch {
    return undefined;
  }
}

/** `edtf` takes 29 February in any year, and would read it as 1 March. */
const hasFalseLeapDay = (text: string): boolean =>
  [...text.matchAll(/(\d{4})-02-29/g)].some(([, year]) => new Date(Date.UTC(Number(year), 2, 0)).getUTCDate() < 29);

function notADate(text: string): string {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  const ends = text.split("/");
  if (ends.length === 2 && ends.every((end) => parsed(end) !== undefined)) {
    return `"${shown}" ends before it begins, or one end is too vague. Change one of the two: ${forms}.`;
  }
  const parts = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text) ?? /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text);
  if (parts !== null)
    return `"${shown}" is not a date. Write a year, a month and a day that exists, like \`2025-08-05\`.`;
  return `"${shown}" is not a date. Write it like one of these: ${forms}.`;
}

function unusableForm(text: string, date: EdtfDate): string | undefined {
  const parts = partsOf(date);
  if (parts.some(({ type }) => type === "Season")) {
    return `"${text}" is a season, which differs around the world. Write the months: \`2025-03/2025-05\`.`;
  }
  if (date.type === "List") {
    return `"${text}" means all of these days. Write \`[…]\` for one of them, or make a record for each day.`;
  }
  if (parts.some(({ type, values }) => type === "Date" && values.length > 3)) {
    return `"${text}" has a time of day. Write only the day here, and the time in the text.`;
  }
  if (date.type === "Set" && date.values.some(isBackward))
    return `"${text}" ends before it begins. Change one of the two dates.`;
  const isFar = [date.min, date.max].some((bound) => isDay(bound) && !/^\d/.test(new Date(bound).toISOString()));
  return isFar ? `"${text}" is outside the years 0000 to 9999. Check the year.` : undefined;
}

/** The dates in an interval or a set. A range in a set is a pair. */
function partsOf(date: EdtfDate): EdtfDate[] {
  if (date.type !== "Interval" && date.type !== "Set" && date.type !== "List") return [date];
  return date.values.flat().filter((value) => value !== null && typeof value === "object") as EdtfDate[];
}

function isBackward(member: unknown): boolean {
  if (!Array.isArray(member)) return false;
  const [first, last] = member as EdtfDate[];
  return first !== undefined && last !== undefined && (first.min ?? 0) > (last.max ?? 0);
}

interface Bounds {
  earliest?: IsoDate;
  latest?: IsoDate;
}

function boundsOf(date: EdtfDate): Bounds {
  const [first, last] = [date.min, lastOf(date)];
  return { ...(isDay(first) && { earliest: dayOf(first) }), ...(isDay(last) && { latest: dayOf(last) }) };
}

/** For a range in a set, `edtf` gives the first day as the last. */
function lastOf(date: EdtfDate): number | null {
  if (date.type !== "Set" || !isDay(date.max)) return date.max;
  return Math.max(...partsOf(date).map(({ max }) => max ?? -Infinity));
}

const isDay = (time: number | null): time is number => time !== null && Number.isFinite(time);

const dayOf = (time: number): IsoDate => new Date(time).toISOString().slice(0, 10);
