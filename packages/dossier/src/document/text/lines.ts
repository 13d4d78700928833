import { monthOf } from "../../dates/spoken-date.js";

/** One line of a document, without its bullet, its id and the spaces around it. */
export interface Line {
  /** From 1. */
  number: number;
  text: string;
  /** Where `text` begins, from 1. */
  column: number;
  /** The text in `{#…}` at the end. */
  id?: { text: string; column: number };
  /** Set if it is not an id, or another line has it already. */
  idIsWrong?: true;
  /** Where an id would be written: an offset into the document, after its last word. */
  end: number;
}

const byteOrderMark = "\uFEFF";

/** The lines of a document that are not empty. They may end as on any system. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let number = 0;
  let start = 0;
  while (start <= text.length) {
    const end = endOfLine(text, start);
    number++;
    const line = lineOf(text.slice(start, end), number, start);
    if (line !== undefined) lines.push(line);
    start = end + (text.startsWith("\r\n", end) ? 2 : 1);
  }
  return lines;
}

function endOfLine(text: string, start: number): number {
  let end = start;
  while (end < text.length && text[end] !== "\n" && text[end] !== "\r") end++;
  return end;
}

function lineOf(raw: string, number: number, start: number): Line | undefined {
  const whole = raw.trimEnd();
  const { words, id } = withoutId(whole);
  let at = words.length - words.trimStart().length;
  if (start === 0 && words.startsWith(byteOrderMark)) at = Math.max(at, 1);
  at += frameOf(words.slice(at, at + 12));
  const text = words.slice(at);
  const column = at + (start === 0 && raw.startsWith(byteOrderMark) ? 0 : 1);
  if (text.trim() === "" && id === undefined) return undefined;
  return { number, text, column, end: start + whole.length, ...(id && { id }) };
}

function withoutId(line: string): { words: string; id?: { text: string; column: number } } {
  const at = line.endsWith("}") ? line.lastIndexOf("{#") : -1;
  if (at < 0) return { words: line };
  return { words: line.slice(0, at).trimEnd(), id: { text: line.slice(at + 2, -1).trim(), column: at + 1 } };
}

const bullet = /^(?:[-*+•◦▪‣·–—]\s|o\t|\d{1,3}[.)]\s)\s*/;

/** The length of a line's bullet. "1. March 2026" begins with a day, not with a bullet. */
function frameOf(text: string): number {
  const mark = bullet.exec(text)?.[0] ?? "";
  const next = /^\p{L}+/u.exec(text.slice(mark.length))?.[0] ?? "";
  return /^\d/.test(mark) && monthOf(next) !== undefined ? 0 : mark.length;
}
