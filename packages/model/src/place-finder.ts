import { needs, needsObject, needsText } from "./argument-error.js";
import type { TextPlace } from "./diagnostic.js";

/**
 * Finds the lines and columns of a text's parts, given as UTF-16 offsets. Make one finder for each text,
 * because making it reads the whole text. Lines end as editors count them: at LF, CR LF or CR.
 */
export function placeFinder(text: string): (range: { start: number; end: number }) => TextPlace {
  needsText(text, "placeFinder", "text");
  const lineStarts = [0];
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n?|\n/gu)) lineStarts.push(index + lineBreak.length);
  return (range) => {
    needsObject(range, "placeFinder", "range", "a range with start and end");
    const { start, end } = range;
    needs(Number.isFinite(start) && Number.isFinite(end), "placeFinder", "range", "two numbers", range);
    const line = lastAtMost(lineStarts, start);
    return { line: line + 1, column: start - (lineStarts[line] ?? 0) + 1, length: Math.max(1, end - start) };
  };
}

/** The index of the last of some rising numbers that is not greater than `limit`; 0 when all are. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle;
  }
  return low;
}
