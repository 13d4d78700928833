import { fold } from "./fold.js";
import { findLabel, type Label, type LabelBook } from "./label-book.js";

/** A label in the line of its text. */
export interface InlineLabel {
  label: Label;
  /** The label as it is written, with its colon or dash: "Pro tip:". */
  words: string;
  /** Where the text after the label begins. */
  rest: number;
}

/** A later colon belongs to the sentence. */
const longestLabel = 60;
const closingMark = /[:：?？]|\s[–—-](?=\s)/gu;
/** Blocks whose label may be in the line of their text. */
const inlineTypes: ReadonlySet<string> = new Set([
  "callout",
  "key-points",
  "related",
  "sources",
  "expert-opinion",
  "key-terms",
]);

/** Finds the label in "Pro tip: Go early." and where "Go early." begins. */
export function findInlineLabel(book: LabelBook, text: string): InlineLabel | undefined {
  for (const { index, 0: mark } of text.slice(0, longestLabel).matchAll(closingMark)) {
    const label = findLabel(book, text.slice(0, index));
    if (!label || !inlineTypes.has(label.target.type) || !mayClose(mark, label)) continue;
    const after = index + mark.length;
    const skipped = /^[?？:：*_\s]*/u.exec(text.slice(after, after + 40))?.[0].length ?? 0;
    const rest = after + skipped;
    if (rest < text.length) return { label, words: text.slice(0, after).trim(), rest };
  }
  return undefined;
}

/** Only "Did you know?" is a question. A dash is common after labels of callouts only. */
function mayClose(mark: string, { target, exact }: Label): boolean {
  if (!exact && target.type !== "callout") return false;
  if (/[?？]/u.test(mark)) return target.type === "callout" && target.kind === "did-you-know";
  return /[:：]/u.test(mark) || target.type === "callout";
}

/** A label as rules quote it: without bold marks and emoji. */
export function quoteLabel(words: string): string {
  return `"${fold(words) === "" ? words : words.replace(/^[^\p{L}\p{N}¿¡"“„«]+/u, "").replace(/(?<![\s*_])[\s*_]+$/u, "")}"`;
}
