/** The words between two `|` of a line, and where they begin. */
export interface Cell {
  text: string;
  line: number;
  column: number;
}

/** The columns of a line. Columns that are empty or only a dash are left out. */
export function cellsOf(text: string, line: number, column: number): Cell[] {
  return split(text, "|")
    .map((part) => trimmed(part.text.replaceAll("\\|", "|"), line, column + part.at))
    .filter((cell) => !/^[-–—]?$/.test(cell.text));
}

/** Parts of a cell, such as names in a list, each with its place. Quotations are not split. */
export function partsOf(cell: Cell, separators = ",;"): Cell[] {
  return split(cell.text, separators, true)
    .map((part) => trimmed(part.text, cell.line, cell.column + part.at))
    .filter(({ text }) => text !== "");
}

/** A cell from one of its characters on. */
export const cellFrom = ({ text, line, column }: Cell, at: number, until = text.length): Cell =>
  trimmed(text.slice(at, until), line, column + at);

function trimmed(text: string, line: number, column: number): Cell {
  const words = text.trimStart();
  return { text: words.trimEnd(), line, column: column + text.length - words.length };
}

const closing: Record<string, string> = { '"': '"', "“": "”", "„": "“", "«": "»", "»": "«" };

function split(text: string, separators: string, keepsQuotes = false): { text: string; at: number }[] {
  const parts: { text: string; at: number }[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? "";
    if (sign === "\\") at++;
    else if (keepsQuotes && sign in closing) at = endOfQuote(text, at) - 1;
    else if (separators.includes(sign)) {
      parts.push({ text: text.slice(start, at), at: start });
      start = at + 1;
    }
  }
  return [...parts, { text: text.slice(start), at: start }];
}

/** Longer text does not count as a quotation, so the search for a closing mark stops here. */
const longestQuotation = 2000;

/** The offset after a quotation that begins at an offset; just after its mark if it is never closed. */
function endOfQuote(text: string, at: number): number {
  const open = text[at] ?? "";
  const inside = text.slice(at + 1, at + 1 + longestQuotation);
  // “ also closes what „ opened, and word processors mix “ and ".
  const end = open === "“" || open === "„" ? inside.search(/["“”]/) : inside.indexOf(closing[open] ?? "");
  return at + end + 2;
}

/** A quotation at the beginning of words: what it says, and the offset after it. */
export function quotationAt(text: string): { words: string; end: number } | undefined {
  if (!((text[0] ?? "") in closing)) return undefined;
  const end = endOfQuote(text, 0);
  return end < 3 ? undefined : { words: text.slice(1, end - 1).trim(), end };
}
