/** A quotation in a text: its words, and where its marks stand. */
export interface Quotation {
  open: number;
  start: number;
  end: number;
  /** After the closing mark. */
  close: number;
}

const pairs: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["„", "“”"],
  ["«", "»"],
  ["»", "«"],
  ["「", "」"],
  ["『", "』"],
  ['"', '"'],
]);
/** An opening mark without its partner would else swallow the page. */
const longestQuotation = 3_000;
const marks = /["“”„«»「」『』]/gu;

/** All quotations of a text, outermost only, left to right. */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let open: { at: number; closing: string } | undefined;
  for (const { index, 0: mark } of text.matchAll(marks)) {
    if (open && index - open.at > longestQuotation) open = undefined;
    if (open && open.closing.includes(mark)) {
      found.push(quotation(text, open.at, index));
      open = undefined;
    } else if (!open && opens(text, index)) {
      const closing = pairs.get(mark);
      if (closing !== undefined) open = { at: index, closing };
    }
  }
  return found;
}

/** A mark right after a letter or a figure closes, or means inches. */
function opens(text: string, index: number): boolean {
  return index === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(index - 1)) || /\p{Script=Han}/u.test(text.charAt(index - 1));
}

function quotation(text: string, open: number, closing: number): Quotation {
  const words = text.slice(open + 1, closing);
  const start = open + 1 + words.length - words.trimStart().length;
  return { open, start, end: Math.max(start, open + 1 + words.trimEnd().length), close: closing + 1 };
}
