import type { Line } from "./line.js";

const lineBreak = /\r\n|[\n\r\u2028\u2029\v\f]/g;
const bullet = /^[•‣◦▪●∙·○■▸►▶➤✓✔✅*+\-–—](?=\s)\s*/u;
const number = /^(?:\(?\d{1,3}[.)](?=\s)|\d{1,2}[、．])\s*/u;
/** A block quotation, or an empty line of one. */
const quotation = /^(?:>\s)+|^>$/;
const hash = /^(#{1,6})\s+/;

/** The lines of a plain text, without the blank ones. */
export function readLines(input: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let blank = true;
  const readUpTo = (to: number): void => {
    const line = readLine(input, from, to, blank);
    blank = line === undefined || line.text === ">";
    if (line) lines.push(line);
  };
  for (const found of input.matchAll(lineBreak)) {
    readUpTo(found.index);
    from = found.index + found[0].length;
  }
  readUpTo(input.length);
  return lines;
}

function readLine(input: string, from: number, to: number, blankBefore: boolean): Line | undefined {
  const raw = input.slice(from, to);
  const trimmed = raw.trim();
  if (trimmed === "") return undefined;
  const indent = raw.length - raw.trimStart().length;
  const start = from + indent;
  const end = start + trimmed.length;
  const quote = quotation.exec(trimmed.slice(0, 12))?.[0].length ?? 0;
  const inner = trimmed.slice(quote).trimStart();
  const text = inner === "" ? trimmed : inner;
  const line: Line = { text, start, end, textStart: end - text.length, indent, blankBefore, breakBefore: false };
  return withMarkerOf(quote > 0 && inner !== "" ? { ...line, quoted: true } : line);
}

function withMarkerOf(line: Line): Line {
  const head = line.text.slice(0, 12);
  const heading = hash.exec(head);
  if (heading) return withMarker(line, "hash", heading[0].length, heading[1]?.length);
  const item = bullet.exec(head);
  if (item) return withMarker(line, "bullet", item[0].length);
  const numbered = number.exec(head);
  return numbered ? withMarker(line, "number", numbered[0].length) : line;
}

function withMarker(line: Line, marker: NonNullable<Line["marker"]>, length: number, level?: number): Line {
  const rest = line.text.slice(length);
  const text = rest.trimStart();
  if (text === "") return line;
  const textStart = line.end - text.length;
  return { ...line, text, textStart, marker, ...(level === undefined ? {} : { level }) };
}
