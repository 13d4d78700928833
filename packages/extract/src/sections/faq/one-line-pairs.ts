import type { Doc } from "../../document/doc.js";
import type { Line } from "../../lines/line.js";
import type { Pair } from "./pair.js";

/** One line alone may be a sentence after a rhetorical question. */
const fewestPairs = 2;
const question = /^[^.!?。！？]{8,250}[?？]["'”’»)*_]{0,3}(?=\s+\S|\p{Script=Han})(?:\s+[-–—](?=\s))?/u;

/** "What does it cost? Nothing." in one line, and more such lines right below. */
export function pairsInOneLine(doc: Doc, from: number): Pair[] {
  const pairs: Pair[] = [];
  for (let at = from; at < doc.lines.length; at += 1) {
    const line = doc.lines[at];
    if (!line || (line.breakBefore && at > from) || doc.roles[at]?.is === "inline") break;
    const pair = pairIn(line, at);
    if (!pair) break;
    pairs.push(pair);
  }
  return pairs.length >= fewestPairs ? pairs : [];
}

function pairIn(line: Line, at: number): Pair | undefined {
  const found = question.exec(line.text.slice(0, 280))?.[0];
  if (found === undefined) return undefined;
  const words = found.replace(/\s+[-–—]$/u, "");
  const rest = line.text.slice(found.length);
  const answerStart = line.textStart + found.length + rest.length - rest.trimStart().length;
  return {
    question: { start: line.textStart, end: line.textStart + words.length },
    start: line.start,
    line: at,
    answer: [{ start: answerStart, end: line.end, blankBefore: false, item: false, line: at }],
  };
}
