import type { Line } from "../lines/line.js";

/** A part of a line between signs such as bars, or the whole line. */
export interface Piece {
  /** The piece as a line of its own; the sign before it counts as its marker. */
  line: Line;
  /** Its words without bold marks. */
  words: string;
  /** Whether the sign before it is a dash, which may also be in the middle of a sentence. */
  afterDash: boolean;
}

const longestLine = 400;
const sign = /\s+[|•·–—]\s+|\u3000+|\s{3,}/gu;
const bold = /\*\*|__|^[*_]|[*_]$/gu;

/** "By Chief Editor | Published 3 May 2025" has two pieces. */
export function piecesOf(line: Line): Piece[] {
  if (line.text.length > longestLine) return [];
  const signs = [...line.text.matchAll(sign)];
  return [undefined, ...signs].map((before, index) => {
    const mark = before?.[0] ?? "";
    const from = before?.index ?? 0;
    const to = signs[index]?.index ?? line.text.length;
    const piece = cut(line, from + mark.length - mark.trimStart().length, from + mark.length, to);
    return { line: piece, words: piece.text.replace(bold, ""), afterDash: /[–—]/u.test(mark) };
  });
}

function cut(line: Line, from: number, wordsFrom: number, to: number): Line {
  const isFirst = from === 0;
  return {
    ...line,
    text: line.text.slice(wordsFrom, to),
    textStart: line.textStart + wordsFrom,
    start: isFirst ? line.start : line.textStart + from,
    end: line.textStart + to,
    blankBefore: isFirst && line.blankBefore,
    breakBefore: isFirst && line.breakBefore,
  };
}
