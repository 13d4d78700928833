import type { RichText, Span, TextBlock } from "../../generated/types.js";
import { link, words } from "./cleaners.js";
import { cleanString } from "./clean-string.js";
import type { Diagnostic } from "../../diagnostic.js";
import { changed, leftOut, step, under, type Cleaner } from "./report.js";

/** Rich text that says something: its links are safe, its spans are text. */
export const richText: Cleaner<RichText> = (value, diagnostics) => {
  if (!Array.isArray(value)) return words(value, diagnostics);
  let copy: TextBlock[] | undefined;
  for (let index = 0; index < value.length; index++) {
    const after = step(index, textBlock, value[index], diagnostics);
    if (copy === undefined && after !== value[index]) copy = value.slice(0, index) as TextBlock[];
    if (copy !== undefined && after !== undefined) copy.push(after);
  }
  const blocks = copy ?? (value as TextBlock[]);
  return blocks.length > 0
    ? blocks
    : leftOut(diagnostics, "empty-words", "No words here. Give it some words, or leave the field out.");
};

const textBlock: Cleaner<TextBlock> = (value, diagnostics) => {
  const block = value as Partial<TextBlock> | null;
  if (block === null || typeof block !== "object" || block._type !== "block" || !Array.isArray(block.children)) {
    return leftOut(
      diagnostics,
      "wrong-type",
      'Not a paragraph of rich text. Expected `_type: "block"` with `children`.',
    );
  }
  const children = cleanSpans(block.children, diagnostics);
  if (!children.some((span) => span.text.trim() !== ""))
    return leftOut(diagnostics, "empty-words", "An empty paragraph.");
  const markDefs = block.markDefs === undefined ? undefined : cleanMarks(block.markDefs, diagnostics);
  if (children === block.children && markDefs === block.markDefs) return block as TextBlock;
  return { ...(block as TextBlock), children, ...(markDefs && { markDefs }) };
};

/** Most spans are clean, so a copy is made from the first one on that is not. */
function cleanSpans(spans: unknown[], diagnostics: Diagnostic[]): Span[] {
  let copy: Span[] | undefined;
  for (let index = 0; index < spans.length; index++) {
    const before = diagnostics.length;
    const after = cleanSpan(spans[index], diagnostics);
    if (diagnostics.length > before) under(`children[${index}]`, diagnostics, before);
    if (copy === undefined && after !== spans[index]) copy = spans.slice(0, index) as Span[];
    if (copy !== undefined && after !== undefined) copy.push(after);
  }
  return copy ?? (spans as Span[]);
}

const cleanSpan: Cleaner<Span> = (value, diagnostics) => {
  const span = value as Partial<Span> | null;
  if (span === null || typeof span !== "object" || span._type !== "span" || typeof span.text !== "string") {
    return leftOut(diagnostics, "wrong-type", 'Not a run of text. Expected `_type: "span"` with `text`.');
  }
  const text = cleanString(span.text, diagnostics);
  return text === span.text ? (span as Span) : { ...(span as Span), text };
};

type MarkDefs = NonNullable<TextBlock["markDefs"]>;

function cleanMarks(markDefs: unknown, diagnostics: Diagnostic[]): MarkDefs {
  if (!Array.isArray(markDefs)) {
    changed(diagnostics, "broken-mark", "`markDefs` is not a list: the words stay, their links are removed.");
    return [];
  }
  const clean = markDefs.filter((mark, index) => step(`markDefs[${index}]`, keepMark, mark, diagnostics)) as MarkDefs;
  return clean.length === markDefs.length ? (markDefs as MarkDefs) : clean;
}

const keepMark: Cleaner<true> = (value, diagnostics) => {
  const mark = value as { _type?: unknown; _key?: unknown; href?: unknown } | null;
  if (mark === null || typeof mark !== "object" || typeof mark._key !== "string") {
    changed(diagnostics, "broken-mark", "A mark without `_key`: the words stay, the mark is removed.");
    return undefined;
  }
  if (mark._type !== "link") return true;
  const found: Diagnostic[] = [];
  if (link(mark.href, found) !== undefined) return true;
  changed(diagnostics, "unsafe-link", `The link was removed, its words stay. ${found[0]?.message ?? ""}`);
  return undefined;
};
