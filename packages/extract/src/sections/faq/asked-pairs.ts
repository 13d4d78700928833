import { endsSection, type Doc } from "../../document.js";
import type { Line } from "../../read/line.js";
import { endsAsQuestion } from "../../read/words.js";
import { trimLast, type Pair } from "./pair.js";

export interface AskedRun {
  pairs: Pair[];
  /** Lines between the heading and the first question. */
  intro: Line[];
  /** Lines of asides between two questions. */
  asides: number[];
  next: number;
}

/** Questions in lines of their own, each with its answer below, from a line up to the section's end. */
export function askedPairs(doc: Doc, from: number): AskedRun {
  const pairs: Pair[] = [];
  const intro: Line[] = [];
  const asides: number[] = [];
  const short = inOneLine(doc, from);
  if (short.length > 0) return { pairs: short, intro: [], asides, next: (short.at(-1)?.line ?? from) + 1 };
  let next = from;
  for (; next < doc.lines.length; next += 1) {
    const line = doc.lines[next];
    if (!line || (line.breakBefore && next > from)) break;
    if (asks(doc, next, pairs)) pairs.push(pairAt(line, next));
    else if (standsBetween(doc, next, pairs)) asides.push(next);
    else if (endsSection(doc, next)) break;
    else if (pairs.length === 0) intro.push(line);
    else addAnswer(line, next, pairs);
  }
  if (pairs.length === 0) return { pairs, intro: [], asides, next: from + 1 };
  trimLast(pairs);
  const last = pairs.at(-1);
  return { pairs, intro, asides, next: (last?.answer.at(-1)?.line ?? last?.line ?? from) + 1 };
}

function pairAt(line: Line, index: number): Pair {
  return { question: { start: line.textStart, end: line.end }, start: line.start, line: index, answer: [] };
}

function addAnswer(line: Line, index: number, pairs: readonly Pair[]): void {
  const item = line.marker !== undefined;
  const answer = pairs.at(-1)?.answer;
  // The mark of a list item stays when the answer is a list, so that its items stay apart.
  answer?.push({
    start: item && answer.length > 0 ? line.start : line.textStart,
    end: line.end,
    blankBefore: line.blankBefore,
    item,
    line: index,
  });
}

function asks(doc: Doc, at: number, pairs: readonly Pair[]): boolean {
  const line = doc.lines[at];
  const role = doc.roles[at];
  if (!line || !role || role.is === "inline") return false;
  const first = pairs[0] && doc.lines[pairs[0].line];
  if (!endsAsQuestion(line.text))
    return (role.is === "heading" && statesQuestion(doc, at, pairs)) || numberedAlike(doc, at, pairs);
  // "Did you know?" asks nobody.
  if (role.is === "label" && role.label.block.type === "callout") return false;
  if (!first) return role.is !== "label" || !doc.lines[at + 1]?.marker;
  if (first.marker !== line.marker) return false;
  // "What happens next?" is a question of the list only where it stands as the others do.
  return role.is !== "label" || (sameLayout(doc, at, pairs) && doc.lines[at + 1]?.marker === undefined);
}

/** An aside after which the questions go on as before: "Tip: …" between two of them. */
function standsBetween(doc: Doc, at: number, pairs: readonly Pair[]): boolean {
  const role = doc.roles[at];
  if (role?.is !== "inline" || role.inline.label.block.type !== "callout" || pairs.length === 0) return false;
  return asks(doc, at + 1, pairs) && sameLayout(doc, at + 1, pairs) && doc.lines[at + 1]?.breakBefore === false;
}

function sameLayout(doc: Doc, at: number, pairs: readonly Pair[]): boolean {
  const model = pairs.at(-1)?.line;
  if (model === undefined) return false;
  const gapAfter = (index: number): boolean => doc.lines[index + 1]?.blankBefore === true;
  const gapBefore = pairs.length === 1 || doc.lines[model]?.blankBefore === doc.lines[at]?.blankBefore;
  return gapBefore && gapAfter(model) === gapAfter(at) && doc.lines[model]?.marker === doc.lines[at]?.marker;
}

/** A statement between two questions, set as they are, stands in the place of one. */
function statesQuestion(doc: Doc, at: number, pairs: readonly Pair[]): boolean {
  if (pairs.length === 0 || !sameLayout(doc, at, pairs)) return false;
  for (let index = at + 2; index < at + 5; index += 1) {
    const role = doc.roles[index];
    if (role?.is === "heading") return role.question && sameLayout(doc, index, pairs);
    if (role?.is !== "text") return false;
  }
  return false;
}

/** Among numbered questions, a numbered line with text below it asks, too. */
function numberedAlike(doc: Doc, at: number, pairs: readonly Pair[]): boolean {
  const first = pairs[0] && doc.lines[pairs[0].line];
  const next = doc.lines[at + 1];
  return (
    first?.marker === "number" &&
    doc.lines[at]?.marker === "number" &&
    next !== undefined &&
    next.marker === undefined &&
    sameLayout(doc, at, pairs)
  );
}

/** "What does it cost? Nothing." in one line: as many lines as are such pairs, and at least two. */
function inOneLine(doc: Doc, from: number): Pair[] {
  const pairs: Pair[] = [];
  for (let at = from; at < doc.lines.length; at += 1) {
    const line = doc.lines[at];
    const pair = line?.breakBefore === true && at > from ? undefined : pairInLine(line, at);
    if (!pair || doc.roles[at]?.is === "inline") break;
    pairs.push(pair);
  }
  return pairs.length >= 2 ? pairs : [];
}

function pairInLine(line: Line | undefined, at: number): Pair | undefined {
  const mark =
    line &&
    /^[^.!?。！？]{8,250}[?？]["'”’»)*_]{0,3}(?=\s+\S|\p{Script=Han})(?:\s+[-–—](?=\s))?/u.exec(
      line.text.slice(0, 280),
    );
  if (!line || !mark) return undefined;
  const words = mark[0].replace(/\s+[-–—]$/u, "");
  const end = line.textStart + words.length;
  const rest = line.text.slice(mark[0].length);
  const start = line.textStart + mark[0].length + rest.length - rest.trimStart().length;
  return {
    question: { start: line.textStart, end },
    start: line.start,
    line: at,
    answer: [{ start, end: line.end, blankBefore: false, item: false, line: at }],
  };
}
