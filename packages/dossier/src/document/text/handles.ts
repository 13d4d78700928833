import { cellFrom, cellsOf, type Cell } from "./cells.js";
import { plain } from "./plain.js";

/** The short name of a source, by which other lines refer to it, and the rest of its line. */
export interface HandledLine {
  handle: string;
  rest: Cell;
}

const inFront = /^(?:\*\*|\[)?([\p{L}\p{N}][\p{L}\p{N}._-]{0,30})(?:\*\*|\])?\s*:(?!\/\/)(?:\*\*)?/u;
const inColumn = /^[\p{L}\p{N}._-]{1,12}$/u;

/** The handle of a line, in front of a colon or in a column of its own; undefined if it has none. */
export function handleOf(line: Cell): HandledLine | undefined {
  const start = /^\|\s*/.exec(line.text)?.[0].length ?? 0;
  const found = inFront.exec(line.text.slice(start, start + 60));
  if (found?.[1] !== undefined) {
    return { handle: found[1].toLowerCase(), rest: cellFrom(line, start + found[0].length) };
  }
  const [first] = cellsOf(line.text, line.line, line.column);
  if (first === undefined || !inColumn.test(plain(first.text)) || !line.text.includes("|")) return undefined;
  const end = line.text.indexOf("|", line.text.indexOf(first.text)) + 1;
  const rest = { ...line, text: line.text.slice(end), column: line.column + end };
  return { handle: plain(first.text).toLowerCase(), rest };
}
