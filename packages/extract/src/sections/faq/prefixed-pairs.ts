import { endsSection, type Doc } from "../../document/doc.js";
import { endsAsQuestion } from "../../lines/words.js";
import { trimLastAnswer, type Pair } from "./pair.js";
import { beginsWithPrefix, prefixesIn, type Prefix } from "./prefixes.js";

export interface PrefixedRun {
  pairs: Pair[];
  next: number;
  /** The first prefix, as it is written. */
  words: string;
}

/** Up to which line questions are known to have no answers, so that no line is read again for each of them. */
const unansweredUpTo = new WeakMap<Doc, number>();

/** "Q: … A: …", a line each or run together, from a line that begins with the prefix of a question. */
export function prefixedPairs(doc: Doc, at: number): PrefixedRun | undefined {
  const line = doc.lines[at];
  if (at < (unansweredUpTo.get(doc) ?? 0) || !line || !beginsWithPrefix(doc.language, line.text)) return undefined;
  const [prefix] = prefixesOf(doc, at);
  if (prefix?.kind !== "question") return undefined;
  const { pairs, next } = readPairs(doc, at);
  if (pairs.every(({ answer }) => answer.length === 0)) {
    unansweredUpTo.set(doc, next);
    return undefined;
  }
  trimLastAnswer(pairs);
  const last = pairs.at(-1);
  const words = line.text.slice(0, prefix.rest).trim();
  return { pairs, next: Math.max(last?.line ?? at, last?.answer.at(-1)?.line ?? at) + 1, words };
}

function readPairs(doc: Doc, at: number): { pairs: Pair[]; next: number } {
  const pairs: Pair[] = [];
  let next = at;
  for (; next < doc.lines.length; next += 1) {
    const prefixes = prefixesOf(doc, next);
    const opens = prefixes[0]?.index === 0;
    if (!opens && next > at && endsSection(doc, next)) break;
    if (next > at && doc.lines[next]?.breakBefore) break;
    addLine(doc, next, prefixes, pairs);
  }
  return { pairs, next };
}

function addLine(doc: Doc, at: number, prefixes: readonly Prefix[], pairs: Pair[]): void {
  const line = doc.lines[at];
  if (!line) return;
  if (prefixes[0]?.index !== 0) addRest(doc, at, prefixes[0]?.index ?? line.text.length, pairs);
  prefixes.forEach(({ kind, index, rest }, nth) => {
    const end = textEnd(line.text, rest, prefixes[nth + 1]?.index ?? line.text.length);
    const range = { start: line.textStart + rest, end: line.textStart + end };
    if (end <= rest) return;
    if (kind === "question")
      pairs.push({ question: range, start: nth === 0 ? line.start : line.textStart + index, line: at, answer: [] });
    else pairs.at(-1)?.answer.push({ ...range, blankBefore: line.blankBefore, item: false, line: at });
  });
}

/** What comes before a line's first prefix: more of the answer, of the question, or the answer to a question without one. */
function addRest(doc: Doc, at: number, to: number, pairs: Pair[]): void {
  const line = doc.lines[at];
  const pair = pairs.at(-1);
  const end = line ? textEnd(line.text, 0, to) : 0;
  if (!line || !pair || end <= 0) return;
  const asked = endsAsQuestion(doc.input.slice(pair.question.start, pair.question.end));
  const range = { start: line.marker === "bullet" ? line.start : line.textStart, end: line.textStart + end };
  if (pair.answer.length === 0 && !asked) pair.question.end = range.end;
  else pair.answer.push({ ...range, blankBefore: line.blankBefore, item: line.marker !== undefined, line: at });
}

/** Where a text ends without the dash of the item that was run together with it, and without closing bold marks. */
function textEnd(text: string, from: number, to: number): number {
  const trimmed = text.slice(from, to).trimEnd();
  const extra = /(?:\s[-–—•*]|(?:\*\*|__))$/u.exec(trimmed.slice(-3))?.[0].length ?? 0;
  return from + trimmed.slice(0, trimmed.length - extra).trimEnd().length;
}

function prefixesOf({ lines, language }: Doc, at: number): Prefix[] {
  return prefixesIn(language, lines[at]?.text ?? "");
}
