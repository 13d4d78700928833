import type { IsoDate, When } from "@backgrounder/model/article";
import edtf, { type EdtfDate } from "edtf";

type Basis = When["basis"];

/** A date as EDTF with its bounds worked out, or why it cannot be one and how to mend it. */
export function whenOf(text: string, basis: Basis = "stated"): When | { problem: string } {
  const date = parse(text);
  if (date === undefined) return { problem: notADate(text) };
  const unusable = unusableForm(text, date);
  if (unusable !== undefined) return { problem: unusable };
  const { earliest, latest } = boundsOf(date);
  if (earliest === undefined && latest === undefined) {
    return { problem: `"${text}" has neither a first nor a last day. Give it one, or leave the date out.` };
  }
  return { edtf: text, ...(earliest && { earliest }), ...(latest && { latest }), basis };
}

const forms =
  "`2025-08-15`, `2025-08`, `2025-08~` (about), `2025-12-14/2025-12-15` (lasted), `[2025-12-14..2025-12-15]` (one day in it)";

/** Records share their dates, and the grammar is slow. */
const parsed = new Map<string, EdtfDate | undefined>();

function parse(text: string): EdtfDate | undefined {
  // A date that somebody meant is short; the grammar is not made for more.
  if (text.length > 200) return undefined;
  if (!parsed.has(text)) parsed.set(text, grammatical(text));
  return parsed.get(text);
}

function grammatical(text: string): EdtfDate | undefined {
  try {
    return edtf(text);
  } catch {
    return undefined;
  }
}

function notADate(text: string): string {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  const ends = text.split("/");
  if (ends.length === 2 && ends.every((end) => parse(end) !== undefined)) {
    return `"${shown}" ends before it begins, or one end is too vague to tell. Mend one of the two: ${forms}.`;
  }
  const parts = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text) ?? /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text);
  if (parts !== null)
    return `"${shown}" is no day of the calendar in the form year-month-day. Write it like \`2025-08-05\`.`;
  return `"${shown}" is no date that can be read (EDTF). Write it like one of these: ${forms}.`;
}

function unusableForm(text: string, date: EdtfDate): string | undefined {
  const parts = partsOf(date);
  if (parts.some(({ type }) => type === "Season")) {
    return `"${text}" is a season, and seasons differ by place. Write its months: \`2025-03/2025-05\`.`;
  }
  if (date.type === "List") {
    return `"${text}" means every one of these days. Write \`[…]\` for one of them, or a record for each.`;
  }
  if (parts.some(({ type, values }) => type === "Date" && values.length > 3)) {
    return `"${text}" has a time of day. Write the day alone, and the time in words.`;
  }
  if (date.type === "Set" && date.values.some(isBackward))
    return `"${text}" ends before it begins. Mend one of the two.`;
  const isFar = [date.min, date.max].some((bound) => isDay(bound) && !/^\d/.test(new Date(bound).toISOString()));
  return isFar ? `"${text}" lies outside the years 0000 to 9999.` : undefined;
}

/** The single dates that an interval or a set is made of; a range in a set is a pair. */
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

/** Of a range within a set, `edtf` gives the first day for the last. */
function lastOf(date: EdtfDate): number | null {
  if (date.type !== "Set" || !isDay(date.max)) return date.max;
  return Math.max(...partsOf(date).map(({ max }) => max ?? -Infinity));
}

const isDay = (time: number | null): time is number => time !== null && Number.isFinite(time);

const dayOf = (time: number): IsoDate => new Date(time).toISOString().slice(0, 10);
