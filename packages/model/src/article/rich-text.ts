import type { RichText, Span, TextBlock } from "../generated/types.js";
import { href, words } from "./cleaners.js";
import { cleanString } from "./clean-string.js";
import { changed, leftOut, step, under, type Cleaner, type Problem } from "./problem.js";

/** Rich text that says something: its links are safe, its spans are text. */
export const richText: Cleaner<RichText> = (value, problems) => {
  if (!Array.isArray(value)) return words(value, problems);
  let copy: TextBlock[] | undefined;
  for (let index = 0; index < value.length; index++) {
    const after = step(index, textBlock, value[index], problems);
    if (copy === undefined && after !== value[index]) copy = value.slice(0, index) as TextBlock[];
    if (copy !== undefined && after !== undefined) copy.push(after);
  }
  const blocks = copy ?? (value as TextBlock[]);
  return blocks.length > 0
    ? blocks
    : leftOut(problems, "Nothing is written here. Give it some words, or leave the field out.");
};

const textBlock: Cleaner<TextBlock> = (value, problems) => {
  const block = value as Partial<TextBlock> | null;
  if (block === null || typeof block !== "object" || block._type !== "block" || !Array.isArray(block.children)) {
    return leftOut(problems, 'Not a paragraph of rich text. Expected `_type: "block"` with `children`.');
  }
  const children = cleanSpans(block.children, problems);
  if (!children.some((span) => span.text.trim() !== "")) return leftOut(problems, "An empty paragraph.");
  const markDefs = block.markDefs === undefined ? undefined : cleanMarks(block.markDefs, problems);
  if (children === block.children && markDefs === block.markDefs) return block as TextBlock;
  return { ...(block as TextBlock), children, ...(markDefs && { markDefs }) };
};

/** Most spans are clean, so a copy is made from the first one on that is not. */
function cleanSpans(spans: unknown[], problems: Problem[]): Span[] {
  let copy: Span[] | undefined;
  for (let index = 0; index < spans.length; index++) {
    const before = problems.length;
    const after = cleanSpan(spans[index], problems);
    if (problems.length > before) under(`children[${index}]`, problems, before);
    if (copy === undefined && after !== spans[index]) copy = spans.slice(0, index) as Span[];
    if (copy !== undefined && after !== undefined) copy.push(after);
  }
  return copy ?? (spans as Span[]);
}

const cleanSpan: Cleaner<Span> = (value, problems) => {
  const span = value as Partial<Span> | null;
  if (span === null || typeof span !== "object" || span._type !== "span" || typeof span.text !== "string") {
    return leftOut(problems, 'Not a run of text. Expected `_type: "span"` with `text`.');
  }
  const text = cleanString(span.text, problems);
  return text === span.text ? (span as Span) : { ...(span as Span), text };
};

type MarkDefs = NonNullable<TextBlock["markDefs"]>;

function cleanMarks(markDefs: unknown, problems: Problem[]): MarkDefs {
  if (!Array.isArray(markDefs)) {
    changed(problems, "`markDefs` is no list; the words stay, their links do not.");
    return [];
  }
  const clean = markDefs.filter((mark, index) => step(`markDefs[${index}]`, keepMark, mark, problems)) as MarkDefs;
  return clean.length === markDefs.length ? (markDefs as MarkDefs) : clean;
}

const keepMark: Cleaner<true> = (value, problems) => {
  const mark = value as { _type?: unknown; _key?: unknown; href?: unknown } | null;
  if (mark === null || typeof mark !== "object" || typeof mark._key !== "string") {
    changed(problems, "A mark without `_key`; the words stay without it.");
    return undefined;
  }
  if (mark._type !== "link") return true;
  const found: Problem[] = [];
  if (href(mark.href, found) !== undefined) return true;
  changed(problems, `The link was taken out, its words stay. ${found[0]?.message ?? ""}`);
  return undefined;
};

/** The words of rich text, paragraphs parted by a blank line, list items each on a line. */
export function plainText(text: RichText): string {
  if (typeof text === "string") return text;
  let plain = "";
  let number = 0;
  for (const [index, block] of text.entries()) {
    const isItem = block.listItem !== undefined;
    if (index > 0) plain += isItem && text[index - 1]?.listItem !== undefined ? "\n" : "\n\n";
    number = block.listItem === "number" ? number + 1 : 0;
    plain += bullet(block, number) + block.children.map((span) => span.text).join("");
  }
  return plain;
}

function bullet(block: TextBlock, number: number): string {
  if (block.listItem === undefined) return "";
  return "  ".repeat((block.level ?? 1) - 1) + (block.listItem === "number" ? `${number}. ` : "– ");
}
