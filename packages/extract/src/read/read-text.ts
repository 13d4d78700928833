import type { Line } from "./line.js";

const lineBreak = /\r\n|[\n\r\u2028\u2029\v\f]/g;
const bullet = /^[•‣◦▪●∙·○■▸►▶➤✓✔✅*+\-–—](?=\s)\s*/u;
const number = /^(?:\(?\d{1,3}[.)](?=\s)|\d{1,2}[、．])\s*/u;
/** A block quotation, or an empty line of one. */
const quotation = /^(?:>\s)+|^>$/;
const hash = /^(#{1,6})\s+/;

/** Plain text → the lines that have something on them. */
export function readText(input: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let blank = true;
  const take = (to: number): void => {
    const line = readLine(input, from, to, blank);
    blank = line === undefined || line.text === ">";
    if (line) lines.push(line);
  };
  for (const found of input.matchAll(lineBreak)) {
    take(found.index);
    from = found.index + found[0].length;
  }
  take(input.length);
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
  return marked(quote > 0 && inner !== "" ? { ...line, quoted: true } : line);
}

function marked(line: Line): Line {
  const head = line.text.slice(0, 12);
  const sharp = hash.exec(head);
  if (sharp) return withMarker(line, "hash", sharp[0].length, sharp[1]?.length);
  const dot = bullet.exec(head);
  if (dot) return withMarker(line, "bullet", dot[0].length);
  const figure = number.exec(head);
  return figure ? withMarker(line, "number", figure[0].length) : line;
}

function withMarker(line: Line, marker: NonNullable<Line["marker"]>, length: number, level?: number): Line {
  const rest = line.text.slice(length);
  const text = rest.trimStart();
  if (text === "") return line;
  const textStart = line.end - text.length;
  return { ...line, text, textStart, marker, ...(level === undefined ? {} : { level }) };
}
