import type { Line } from "./line.js";
import { endsAsSentence } from "./words.js";

/** Widths at which people break lines by hand. Text that is pasted from a page has lines as long as its paragraphs. */
const widest = 100;
const narrowest = 45;
const fewestBroken = 2;

/**
 * Joins the lines of a text that was broken by hand at a fixed width, as in an e-mail. The line breaks stay in the texts.
 * `startsBlock` says which lines begin something new, however long the line before them is.
 */
export function unwrapLines(input: string, lines: readonly Line[], startsBlock: (text: string) => boolean): Line[] {
  const width = widthOf(lines);
  if (width === undefined) return [...lines];
  const joined: Line[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && before && continues(before, line, width) && !startsBlock(line.text))
      joined[joined.length - 1] = join(input, last, line);
    else joined.push(line);
    before = line;
  }
  return joined;
}

/** The longest line, if enough lines end in mid-sentence and the next begins in lower case. */
function widthOf(lines: readonly Line[]): number | undefined {
  let width = 0;
  let broken = 0;
  let adjacent = 0;
  lines.forEach((line, index) => {
    const length = line.end - line.start + line.indent;
    width = Math.max(width, length);
    const next = lines[index + 1];
    if (!next || next.blankBefore || next.marker !== undefined) return;
    adjacent += 1;
    if (length >= narrowest && !endsAsSentence(line.text) && /^\p{Ll}/u.test(next.text)) broken += 1;
  });
  return width <= widest && broken >= fewestBroken && broken >= adjacent * 0.3 ? width : undefined;
}

/** A line was broken by hand where the next line's first word would not have fitted. */
function continues(line: Line, next: Line, width: number): boolean {
  if (next.blankBefore || next.marker !== undefined) return false;
  const word = /^\S{1,100}/u.exec(next.text)?.[0].length ?? 0;
  return line.end - line.start + line.indent + 1 + word > width - 2;
}

/** The text is cut from the input again, so that it keeps the original line break. */
function join(input: string, first: Line, next: Line): Line {
  return { ...first, text: input.slice(first.textStart, next.end), end: next.end };
}
