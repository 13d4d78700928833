import type { TrackStretch, When } from "@backgrounder/model/article";

/** How wide a letter is, in per cent of the line: letters at double size on a phone, a phone, a tablet. */
const letterWidths = { least: 4.8, narrow: 2.6, wide: 1.05 } as const;
type Room = keyof typeof letterWidths;

/** A date below the line of time. Places are per cent of its length, from its beginning. */
export interface AxisLabel {
  at: number;
  words: string;
  anchor: "start" | "middle" | "end";
  /** How much room the line must have for it to be shown. */
  room: Room;
}

/** Dates in words. */
type WordsOf = (date: When | string) => string;

type Candidate = Omit<AxisLabel, "room">;

/**
 * The dates below the line: months at both ends of a stretch, or the years in it. A server does not know how wide the
 * line will be. So each is marked with the room that it needs to lie over no other, and the style sheet hides the rest.
 */
export function axisLabels(stretches: readonly TrackStretch[], wordsOf: WordsOf): AxisLabel[] {
  const candidates = inOrderOfNeed(stretches.map((stretch, index) => candidatesOf(stretch, index, stretches, wordsOf)));
  const labels: AxisLabel[] = [];
  for (const room of ["least", "narrow", "wide"] as const) {
    const letter = letterWidths[room];
    for (const candidate of candidates) {
      const isShown = labels.some(({ at, words }) => at === candidate.at && words === candidate.words);
      const isFree = (): boolean => labels.every((label) => !overlap(candidate, label, letter));
      if (!isShown && isWithin(candidate, letter) && isFree()) labels.push({ ...candidate, room });
    }
  }
  return labels;
}

/** The two ends of the line, then where the other stretches begin, then all else. */
function inOrderOfNeed(stretches: readonly Candidate[][]): Candidate[] {
  const firsts = stretches.flatMap(([first]) => first ?? []);
  const end = stretches.at(-1)?.at(-1);
  return [...new Set([...firsts.slice(0, 1), ...(end === undefined ? [] : [end]), ...firsts, ...stretches.flat()])];
}

function candidatesOf(
  { from, to, first, last, years }: TrackStretch,
  index: number,
  stretches: readonly TrackStretch[],
  wordsOf: WordsOf,
): Candidate[] {
  if (years.length > 0) return years.map(({ at, year }) => ({ at, words: wordsOf(year), anchor: anchorAt(at) }));
  const start: Candidate = { at: from, words: wordsOf(first), anchor: "start" };
  const end: Candidate = { at: to, words: wordsOf(last ?? first), anchor: "end" };
  const middle: Candidate = { at: (from + to) / 2, words: wordsOf(first), anchor: "middle" };
  // There is no room behind the beginning of a short last stretch.
  if (index === stretches.length - 1 && from > 60) return [end];
  if (last !== undefined) return [start, end];
  return [isWithin(middle, letterWidths.narrow) ? middle : start];
}

const anchorAt = (at: number): AxisLabel["anchor"] => {
  if (at < 5) return "start";
  return at > 95 ? "end" : "middle";
};

/** From where to where it goes. */
function extent({ at, words, anchor }: Candidate, letter: number): [start: number, end: number] {
  const width = words.length * letter;
  if (anchor === "start") return [at, at + width];
  return anchor === "end" ? [at - width, at] : [at - width / 2, at + width / 2];
}

/** Two letters are between one and the next. */
function overlap(one: Candidate, other: Candidate, letter: number): boolean {
  const [start, end] = extent(one, letter);
  const [otherStart, otherEnd] = extent(other, letter);
  return start < otherEnd + 2 * letter && otherStart < end + 2 * letter;
}

/** It may stick out as far as a letter, which the padding of a page has room for. */
function isWithin(candidate: Candidate, letter: number): boolean {
  const [start, end] = extent(candidate, letter);
  return start >= -letter && end <= 100 + letter;
}
