import { fold } from "./fold.js";
import { labelOf, type Label, type LabelBook } from "./label-book.js";

export interface InlineLabel {
  label: Label;
  /** The label with its closing mark, as it stands: "Pro tip:". */
  words: string;
  /** Where the text after the label begins. */
  rest: number;
}

/** Further in, a colon belongs to the sentence. */
const longestLabel = 60;
const mark = /[:：?？]|\s[–—-](?=\s)/gu;
/** Blocks whose label may share a line with their text. */
const inline: ReadonlySet<string> = new Set([
  "callout",
  "key-points",
  "related",
  "sources",
  "expert-opinion",
  "key-terms",
]);

/** "Pro tip: Go early." → its label and where "Go early." begins. */
export function inlineLabel(book: LabelBook, text: string): InlineLabel | undefined {
  for (const found of text.slice(0, longestLabel).matchAll(mark)) {
    const label = labelOf(book, text.slice(0, found.index));
    if (!label || !inline.has(label.block.type) || !allowed(label, found[0])) continue;
    const after = found.index + found[0].length;
    const skipped = /^[?？:：*_\s]*/u.exec(text.slice(after, after + 40))?.[0].length ?? 0;
    const rest = after + skipped;
    if (rest < text.length) return { label, words: text.slice(0, after).trim(), rest };
  }
  return undefined;
}

/** "Did you know?" asks; no other label does. A dash after a label is common for asides only. */
function allowed({ block, exact }: Label, found: string): boolean {
  if (!exact && block.type !== "callout") return false;
  if (/[?？]/u.test(found)) return block.type === "callout" && block.kind === "did-you-know";
  return /[:：]/u.test(found) || block.type === "callout";
}

/** Words of a label in the form in which rules quote them. */
export function quoted(words: string): string {
  return `"${fold(words) === "" ? words : words.replace(/^[^\p{L}\p{N}¿¡"“„«]+/u, "").replace(/[\s*_]+$/u, "")}"`;
}
