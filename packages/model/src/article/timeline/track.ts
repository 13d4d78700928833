import { needsText } from "../../argument-error.js";
import { needsObjects } from "../../labels/label-arguments.js";
import type { IsoDate, When } from "../../generated/types.js";
import type { LineEntry } from "./entry.js";
import { dayNumber, segmentsOf, type Segment } from "./track-scale.js";

/** A mark on the track. Places are per cent of its length, from its beginning. */
export interface TrackMark<Entry extends LineEntry = LineEntry> {
  entry: Entry;
  at: number;
  /** The row that it is drawn in, so that no two names lie over each other; 0 is next to the line. */
  row: number;
  /** Its name, or its place where the name is long; left out where there is no room. */
  label?: string;
  /** Whether its name is written before it, because there is no room behind. */
  isNameBefore: boolean;
  /** Whether its date is one that is known to the day. */
  isCertain: boolean;
}

/** A stretch of the line that is true to scale; between two of them, time is left out. */
export interface TrackStretch {
  from: number;
  to: number;
  /** Its first and last month, or as much as is known of them; the last one only where it differs. */
  first: IsoDate | When;
  last?: IsoDate | When;
  /** The years that begin in it; of many, every tenth or hundredth. */
  years: { at: number; year: IsoDate }[];
}

/** The events of a timeline as a picture to scale. */
export interface Track<Entry extends LineEntry = LineEntry> {
  marks: TrackMark<Entry>[];
  stretches: TrackStretch[];
  rows: number;
  /** The day of the page; left out where the page has none. */
  today?: number;
}

/**
 * Where each event with a date is on a line of time that is true to scale, with breaks for long gaps. Linear in the
 * events. An event without a date has no place on it; one day alone, without a day of the page beside it, makes no line.
 * @throws ArgumentError where `entries` are not a list of entries, or `asOf` is not a text.
 */
export function trackOf<Entry extends LineEntry>(entries: readonly Entry[], asOf?: IsoDate): Track<Entry> | undefined {
  needsObjects(entries, "trackOf", "entries");
  if (asOf !== undefined) needsText(asOf, "trackOf", "asOf");
  const ordered = entries
    .flatMap((entry) => {
      const day = dayOfMark(entry.when);
      return day === undefined ? [] : [{ entry, day }];
    })
    .toSorted((a, b) => a.day - b.day);
  const today = asOf === undefined ? undefined : dayNumber(asOf);
  const [first, last] = [ordered.at(0), ordered.at(-1)];
  if (first === undefined || (today === undefined && first.day === last?.day)) return undefined;
  const segments = segmentsOf([...ordered.map(({ day }) => day), ...(today === undefined ? [] : [today])]);
  const placed = placedIn(ordered.map(({ entry, day }) => ({ entry, at: placeIn(segments, day) })));
  return {
    marks: placed,
    stretches: segments.map((segment) => stretchOf(segment, ordered)),
    rows: Math.max(1, ...new Set(placed.map(({ row }) => row + 1))),
    ...(today !== undefined && { today: placeIn(segments, today) }),
  };
}

interface OnDay<Entry> {
  entry: Entry;
  day: number;
}

/** The middle of the days that are possible; of an open date, the end that is known. */
function dayOfMark(when: When | undefined): number | undefined {
  const { earliest, latest } = when ?? {};
  const known = [earliest && dayNumber(earliest), latest && dayNumber(latest)].filter((day) => day !== undefined);
  const days = known.filter((day): day is number => typeof day === "number" && !Number.isNaN(day));
  return days.length === 0 ? undefined : days.reduce((sum, day) => sum + day, 0) / days.length;
}

const certain = /^\d{4}-\d\d-\d\d(\/\d{4}-\d\d-\d\d)?$/;

function placeIn(segments: readonly Segment[], day: number): number {
  const segment = segments.find(({ end }) => day <= end) ?? segments.at(-1);
  if (segment === undefined) return 0;
  const { start, end, from, to } = segment;
  return end === start ? (from + to) / 2 : from + ((day - start) / (end - start)) * (to - from);
}

/** Room of a letter and of a mark, in per cent of a line that is as wide as a tablet. */
const room = { letter: 1.05, mark: 3.4 } as const;
const mostRows = 5;
const longestLabel = 30;

/** Each mark in the first row where it and its label have room. */
function placedIn<Entry extends LineEntry>(marks: readonly { entry: Entry; at: number }[]): TrackMark<Entry>[] {
  const ends = Array.from({ length: mostRows }, () => -Infinity);
  const firstFree = (from: number): number => ends.findIndex((end) => end <= from);
  return marks.map(({ entry, at }) => {
    const label = labelOf(entry);
    const width = room.mark + (label?.length ?? 0) * room.letter;
    const isNameBefore = at + width > 100;
    const free = firstFree(isNameBefore ? at - width : at - room.mark / 2);
    const hasRoom = label !== undefined && free >= 0;
    const row = free >= 0 ? free : Math.max(0, firstFree(at - room.mark));
    ends[row] = Math.max(ends[row] ?? 0, hasRoom && !isNameBefore ? at + width : at + room.mark / 2);
    const isCertain = certain.test(entry.when?.edtf ?? "");
    return { entry, at, row, ...(hasRoom && { label }), isNameBefore, isCertain };
  });
}

const labelOf = ({ name, place }: LineEntry): string | undefined =>
  [name, place].find((one) => one !== undefined && one.length <= longestLabel);

const dayName = (day: number): IsoDate => new Date(Math.round(day) * 86_400_000).toISOString().slice(0, 10);

const yearOf = (day: number): number => Number(dayName(day).slice(0, 4));

/** No more than is known of a day: the month, the year where it may be any month of it, or all of "1870s". */
function monthOf(day: number, marks: readonly OnDay<LineEntry>[]): IsoDate | When {
  const when = marks.find((mark) => mark.day === day)?.entry.when;
  const { earliest, latest } = when ?? {};
  if (when && earliest && latest && earliest.slice(0, 4) !== latest.slice(0, 4)) return when;
  const month = dayName(day).slice(0, 7);
  const isOneMonth = (bound: IsoDate | undefined): boolean => bound === undefined || bound.startsWith(month);
  return isOneMonth(earliest) && isOneMonth(latest) ? month : month.slice(0, 4);
}

const mostYears = 30;

/** Every year, or every tenth or hundredth where there are too many of them. */
function yearStep(years: number): number {
  let step = 1;
  while (years / step > mostYears) step *= 10;
  return step;
}

function stretchOf({ start, end, from, to }: Segment, marks: readonly OnDay<LineEntry>[]): TrackStretch {
  const [first, last] = [monthOf(start, marks), monthOf(end, marks)];
  const [firstYear, lastYear] = [yearOf(start), yearOf(end)];
  const step = yearStep(lastYear - firstYear);
  const next = Math.floor(firstYear / step + 1) * step;
  const count = Math.max(0, Math.floor((lastYear - next) / step) + 1);
  const years = Array.from({ length: count }, (_, index) => String(next + index * step).padStart(4, "0"));
  const place = (year: string): number => from + ((dayNumber(year) - start) / (end - start)) * (to - from);
  return {
    from,
    to,
    first,
    ...(first !== last && { last }),
    years: years.map((year) => ({ at: place(year), year })),
  };
}
