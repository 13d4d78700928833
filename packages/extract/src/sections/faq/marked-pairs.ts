import type { Doc } from "../../document.js";
import { endsSection } from "../../document.js";
import { endsAsQuestion } from "../../read/words.js";
import { marksIn, opensExchange, type Mark } from "./marks.js";
import { trimLast, type Pair } from "./pair.js";

export interface MarkedRun {
  pairs: Pair[];
  next: number;
  words: string;
}

/** Up to which line marked questions are known to have no answers, so that none is read through twice. */
const unanswered = new WeakMap<Doc, number>();

/** "Q: … A: …" in lines of their own or run together, from a line that begins with the mark of a question. */
export function markedPairs(doc: Doc, at: number): MarkedRun | undefined {
  const line = doc.lines[at];
  if (at < (unanswered.get(doc) ?? 0) || !line || !opensExchange(doc.language, line.text)) return undefined;
  const [mark] = marksOf(doc, at);
  if (mark?.kind !== "question") return undefined;
  const words = line.text.slice(0, mark.rest).trim();
  const pairs: Pair[] = [];
  let next = at;
  for (; next < doc.lines.length; next += 1) {
    const here = marksOf(doc, next);
    const opens = here[0]?.index === 0;
    if (!opens && next > at && endsSection(doc, next)) break;
    if (next > at && doc.lines[next]?.breakBefore) break;
    addLine(doc, next, here, pairs);
  }
  if (pairs.every(({ answer }) => answer.length === 0)) {
    unanswered.set(doc, next);
    return undefined;
  }
  trimLast(pairs);
  const last = pairs.at(-1);
  return { pairs, next: Math.max(last?.line ?? at, last?.answer.at(-1)?.line ?? at) + 1, words };
}

function addLine(doc: Doc, at: number, marks: readonly Mark[], pairs: Pair[]): void {
  const line = doc.lines[at];
  if (!line) return;
  if (marks[0]?.index !== 0) addRest(doc, at, 0, marks[0]?.index ?? line.text.length, pairs);
  marks.forEach(({ kind, index, rest }, nth) => {
    const end = textEnd(line.text, rest, marks[nth + 1]?.index ?? line.text.length);
    const place = { start: line.textStart + rest, end: line.textStart + end };
    if (end <= rest) return;
    if (kind === "question")
      pairs.push({ question: place, start: nth === 0 ? line.start : line.textStart + index, line: at, answer: [] });
    else pairs.at(-1)?.answer.push({ ...place, blankBefore: line.blankBefore, item: false, line: at });
  });
}

/** A line without a mark goes on with the answer, or is the answer to a question that has none. */
function addRest(doc: Doc, at: number, from: number, to: number, pairs: Pair[]): void {
  const line = doc.lines[at];
  const pair = pairs.at(-1);
  const end = line ? textEnd(line.text, from, to) : 0;
  if (!line || !pair || end <= from) return;
  const asked = endsAsQuestion(doc.input.slice(pair.question.start, pair.question.end));
  const place = { start: line.marker === "bullet" ? line.start : line.textStart + from, end: line.textStart + end };
  if (pair.answer.length === 0 && !asked) pair.question.end = place.end;
  else pair.answer.push({ ...place, blankBefore: line.blankBefore, item: line.marker !== undefined, line: at });
}

/** Without the dash of the next item that was run together with this one, and without closing bold marks. */
function textEnd(text: string, from: number, to: number): number {
  const trimmed = text.slice(from, to).trimEnd();
  const extra = /(?:\s[-–—•*]|(?:\*\*|__))$/u.exec(trimmed.slice(-3))?.[0].length ?? 0;
  return from + trimmed.slice(0, trimmed.length - extra).trimEnd().length;
}

function marksOf({ lines, language }: Doc, at: number): Mark[] {
  return marksIn(language, lines[at]?.text ?? "");
}
