/** A quotation in a text: where its words and its quotation marks are. */
export interface Quotation {
  open: number;
  start: number;
  end: number;
  /** After the closing mark. */
  close: number;
}

const closingMarks: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["„", "“”"],
  ["«", "»"],
  ["»", "«"],
  ["「", "」"],
  ["『", "』"],
  ['"', '"'],
]);
/** Otherwise one opening mark without a closing one would hide all later quotations. */
const longestQuotation = 3_000;
const marks = /["“”„«»「」『』]/gu;

/** All quotations of a text from left to right, without those inside another. */
export function findQuotations(text: string): Quotation[] {
  const quotations: Quotation[] = [];
  let open: { at: number; closing: string } | undefined;
  for (const { index, 0: mark } of text.matchAll(marks)) {
    if (open && index - open.at > longestQuotation) open = undefined;
    if (open && open.closing.includes(mark)) {
      quotations.push(quotationBetween(text, open.at, index));
      open = undefined;
    } else if (!open && mayOpen(text, index)) {
      const closing = closingMarks.get(mark);
      if (closing !== undefined) open = { at: index, closing };
    }
  }
  return quotations;
}

/** A mark right after a letter or a digit closes a quotation, or means inches. */
function mayOpen(text: string, index: number): boolean {
  return index === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(index - 1)) || /\p{Script=Han}/u.test(text.charAt(index - 1));
}

function quotationBetween(text: string, open: number, closing: number): Quotation {
  const words = text.slice(open + 1, closing);
  const start = open + 1 + words.length - words.trimStart().length;
  return { open, start, end: Math.max(start, open + 1 + words.trimEnd().length), close: closing + 1 };
}
