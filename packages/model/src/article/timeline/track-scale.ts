import type { IsoDate } from "../../generated/types.js";

/** Days of a stretch, and where it lies on the line, in per cent. */
export interface Segment {
  start: number;
  end: number;
  from: number;
  to: number;
}

const day = 86_400_000;

/** Days since 1970 of the first day that is meant. Not a number where the text is not a date. */
export const dayNumber = (date: IsoDate): number => Date.parse(date.slice(0, 10)) / day;

/** Less is not worth a break in the line. */
const shortestBreak = 31;
const mostBreaks = 3;
/** Of the time that is drawn: a gap that would take more leaves the rest no room. */
const largestShare = 0.35;
const breakWidth = 3;
/** So that each stretch has room for its name on a phone. */
const leastWidth = 20;

/**
 * Stretches of time that are drawn to one scale, with the long gaps between them left out. The days are in order of
 * time, but for the last, which may be anywhere.
 */
export function segmentsOf(days: readonly number[]): Segment[] {
  const ordered = days.toSorted((a, b) => a - b);
  const stretches = stretchesOf(ordered);
  const total = stretches.reduce((sum, { end, start }) => sum + (end - start), 0);
  const width = 100 - breakWidth * (stretches.length - 1);
  const spare = width - Math.min(leastWidth, width / stretches.length) * stretches.length;
  const least = (width - spare) / stretches.length;
  let from = 0;
  return stretches.map(({ start, end }) => {
    const own = least + (total === 0 ? spare / stretches.length : (spare * (end - start)) / total);
    const segment = { start, end, from: from + margin(own), to: from + own - margin(own) };
    from += own + breakWidth;
    return segment;
  });
}

/** A mark at the very end of a stretch would be cut. */
const margin = (width: number): number => Math.min(2, width / 4);

function stretchesOf(days: readonly number[]): { start: number; end: number }[] {
  const gaps = days
    .slice(1)
    .map((next, index) => ({ index, length: next - (days[index] ?? next) }))
    .toSorted((a, b) => b.length - a.length);
  let drawn = (days.at(-1) ?? 0) - (days[0] ?? 0);
  const breaks: number[] = [];
  for (const { index, length } of gaps) {
    if (breaks.length === mostBreaks || length < shortestBreak || length < drawn * largestShare) break;
    breaks.push(index);
    drawn -= length;
  }
  const ends = [...breaks.toSorted((a, b) => a - b), days.length - 1];
  return ends.map((end, index) => ({
    start: days[index === 0 ? 0 : (ends[index - 1] ?? -1) + 1] ?? 0,
    end: days[end] ?? 0,
  }));
}
