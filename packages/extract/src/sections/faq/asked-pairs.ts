import { endsSection, type Doc } from "../../document/doc.js";
import type { Line } from "../../lines/line.js";
import { endsAsQuestion } from "../../lines/words.js";
import { pairsInOneLine } from "./one-line-pairs.js";
import { trimLastAnswer, type Pair } from "./pair.js";

export interface AskedRun {
  pairs: Pair[];
  /** Lines between the heading and the first question. */
  intro: Line[];
  /** Indexes of the lines of callouts between two questions. */
  callouts: number[];
  next: number;
}

/** Questions in lines of their own, each with its answer below, from a line up to the section's end. */
export function askedPairs(doc: Doc, from: number): AskedRun {
  const short = pairsInOneLine(doc, from);
  if (short.length > 0) return { pairs: short, intro: [], callouts: [], next: (short.at(-1)?.line ?? from) + 1 };
  const { pairs, intro, callouts } = readPairs(doc, from);
  if (pairs.length === 0) return { pairs, intro: [], callouts: [], next: from + 1 };
  trimLastAnswer(pairs);
  const last = pairs.at(-1);
  return { pairs, intro, callouts, next: (last?.answer.at(-1)?.line ?? last?.line ?? from) + 1 };
}

function readPairs(doc: Doc, from: number): Omit<AskedRun, "next"> {
  const run = { pairs: [] as Pair[], intro: [] as Line[], callouts: [] as number[] };
  for (let next = from; next < doc.lines.length; next += 1) {
    const line = doc.lines[next];
    if (!line || (line.breakBefore && next > from)) break;
    if (isQuestion(doc, next, run.pairs)) run.pairs.push(pairAt(line, next));
    else if (isCalloutBetween(doc, next, run.pairs)) run.callouts.push(next);
    else if (endsSection(doc, next)) break;
    else if (run.pairs.length === 0) run.intro.push(line);
    else addAnswer(line, next, run.pairs);
  }
  return run;
}

function pairAt(line: Line, index: number): Pair {
  return { question: { start: line.textStart, end: line.end }, start: line.start, line: index, answer: [] };
}

function addAnswer(line: Line, index: number, pairs: readonly Pair[]): void {
  const item = line.marker !== undefined;
  const answer = pairs.at(-1)?.answer;
  // An answer that is a list keeps the markers of its items, so that they stay apart.
  const start = item && answer && answer.length > 0 ? line.start : line.textStart;
  answer?.push({ start, end: line.end, blankBefore: line.blankBefore, item, line: index });
}

function isQuestion(doc: Doc, at: number, pairs: readonly Pair[]): boolean {
  const line = doc.lines[at];
  const role = doc.roles[at];
  if (!line || !role || role.is === "inline") return false;
  const first = pairs[0] && doc.lines[pairs[0].line];
  if (!endsAsQuestion(line.text))
    return (role.is === "heading" && isStatementBetween(doc, at, pairs)) || isNumberedAlike(doc, at, pairs);
  // "Did you know?" is not a question to be answered.
  if (role.is === "label" && role.label.target.type === "callout") return false;
  if (!first) return role.is !== "label" || !doc.lines[at + 1]?.marker;
  if (first.marker !== line.marker) return false;
  // "What happens next?" is one of the questions only where it has the same layout as they have.
  return role.is !== "label" || (hasSameLayout(doc, at, pairs) && doc.lines[at + 1]?.marker === undefined);
}

/** A callout after which the questions continue as before: "Tip: …" between two of them. */
function isCalloutBetween(doc: Doc, at: number, pairs: readonly Pair[]): boolean {
  const role = doc.roles[at];
  if (role?.is !== "inline" || role.inline.label.target.type !== "callout" || pairs.length === 0) return false;
  return (
    isQuestion(doc, at + 1, pairs) && hasSameLayout(doc, at + 1, pairs) && doc.lines[at + 1]?.breakBefore === false
  );
}

/** Whether a line has the marker and blank lines around it that the last question has. */
function hasSameLayout(doc: Doc, at: number, pairs: readonly Pair[]): boolean {
  const model = pairs.at(-1)?.line;
  if (model === undefined) return false;
  const gapAfter = (index: number): boolean => doc.lines[index + 1]?.blankBefore === true;
  const gapBefore = pairs.length === 1 || doc.lines[model]?.blankBefore === doc.lines[at]?.blankBefore;
  return gapBefore && gapAfter(model) === gapAfter(at) && doc.lines[model]?.marker === doc.lines[at]?.marker;
}

/** A heading between two questions that has their layout is read as one, although it is a statement. */
function isStatementBetween(doc: Doc, at: number, pairs: readonly Pair[]): boolean {
  if (pairs.length === 0 || !hasSameLayout(doc, at, pairs)) return false;
  for (let index = at + 2; index < at + 5; index += 1) {
    const role = doc.roles[index];
    if (role?.is === "heading") return role.question && hasSameLayout(doc, index, pairs);
    if (role?.is !== "text") return false;
  }
  return false;
}

/** Among numbered questions, a numbered line with text below it is a question, whatever it ends with. */
function isNumberedAlike(doc: Doc, at: number, pairs: readonly Pair[]): boolean {
  const first = pairs[0] && doc.lines[pairs[0].line];
  const next = doc.lines[at + 1];
  return (
    first?.marker === "number" &&
    doc.lines[at]?.marker === "number" &&
    next !== undefined &&
    next.marker === undefined &&
    hasSameLayout(doc, at, pairs)
  );
}
