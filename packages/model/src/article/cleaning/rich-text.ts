import { nameOf } from "../../name-of.js";
import type { RichText, Span, TextBlock } from "../../generated/types.js";
import { link, entriesOf, markup } from "./cleaners.js";
import { copied } from "../../copied.js";
import { cleanString } from "./clean-string.js";
import type { Diagnostic } from "../../diagnostic.js";
import { reportMarkup } from "./report-markup.js";
import { changed, leftOut, step, type Cleaner } from "./report.js";

/** Rich text that says something: its links are safe, its spans are text, its levels and marks are known. */
export const richText: Cleaner<RichText> = (value, diagnostics) => {
  if (typeof value === "string") reportMarkup(value, true, diagnostics);
  if (!Array.isArray(value)) return markup(value, diagnostics);
  const blocks = entriesOf(value, textBlock, diagnostics);
  return blocks.length > 0
    ? blocks
    : leftOut(diagnostics, "empty-words", "This has no text. Add some, or leave the field out.");
};

/**
 * Cleans rich text on its own, for block types of your own: links that are not http, https, mailto, tel or relative are
 * removed and their words stay, and what is not text is left out. `text` is undefined when no words are left. Takes
 * anything, never throws.
 */
export function cleanRichText(value: unknown): { text: RichText | undefined; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  return { text: copied(richText(value, diagnostics)), diagnostics };
}

const textBlock: Cleaner<TextBlock> = (value, diagnostics) => {
  const block = value as Partial<TextBlock> | null | undefined;
  if (typeof block !== "object" || block === null || block._type !== "block" || !Array.isArray(block.children)) {
    return leftOut(
      diagnostics,
      "wrong-type",
      'This is not a paragraph of rich text. Expected `_type: "block"` with `children`.',
    );
  }
  const children = step("children", spans, block.children, diagnostics) ?? [];
  if (!children.some((span) => span.text.trim() !== ""))
    return leftOut(diagnostics, "empty-words", "This paragraph is empty.");
  const item = optional("listItem", listItem, block.listItem, diagnostics);
  const depth = optional("level", level, block.level, diagnostics);
  const defs = optional("markDefs", markDefs, block.markDefs, diagnostics);
  const isSame =
    children === block.children && item === block.listItem && depth === block.level && defs === block.markDefs;
  if (isSame) return block as TextBlock;
  const { listItem: _, level: __, markDefs: ___, ...rest } = block as TextBlock;
  return {
    ...rest,
    children,
    ...(item && { listItem: item }),
    ...(depth && { level: depth }),
    ...(defs && { markDefs: defs }),
  };
};

/** A field that may be missing; a value that cannot be shown counts as missing. */
const optional = <T>(name: string, cleaner: Cleaner<T>, value: unknown, diagnostics: Diagnostic[]): T | undefined =>
  value === undefined ? undefined : step(name, cleaner, value, diagnostics);

const listItem: Cleaner<"bullet" | "number"> = (value, diagnostics) => {
  if (value === "bullet" || value === "number") return value;
  const isItem = typeof value === "string";
  changed(
    diagnostics,
    "unknown-value",
    `${nameOf(value)} is not a known value. Use one of bullet, number. It is shown as ${isItem ? "bullet" : "a paragraph"}.`,
  );
  return isItem ? "bullet" : undefined;
};

/** As deep as the schema allows; a screen has no room for more. */
const deepestLevel = 9;

const level: Cleaner<number> = (value, diagnostics) => {
  const isNumber = typeof value === "number" && !Number.isNaN(value);
  const near = isNumber ? Math.trunc(Math.min(Math.max(value, 1), deepestLevel)) : undefined;
  if (near !== value) {
    changed(
      diagnostics,
      "not-a-number",
      `Expected a whole number from 1 to ${deepestLevel}, found ${isNumber ? value : nameOf(value)}. It is shown as level ${near ?? 1}.`,
    );
  }
  return near;
};

const spans: Cleaner<Span[]> = (value, diagnostics) => entriesOf(value as unknown[], cleanSpan, diagnostics);

const cleanSpan: Cleaner<Span> = (value, diagnostics) => {
  const span = value as Partial<Span> | null | undefined;
  if (typeof span !== "object" || span === null || span._type !== "span" || typeof span.text !== "string") {
    return leftOut(diagnostics, "wrong-type", 'This is not a run of text. Expected `_type: "span"` with `text`.');
  }
  const text = cleanString(span.text, diagnostics);
  const known = optional("marks", marks, span.marks, diagnostics);
  if (text === span.text && known === span.marks) return span as Span;
  const { marks: _, ...rest } = span as Span;
  return { ...rest, text, ...(known && { marks: known }) };
};

const marks: Cleaner<string[]> = (value, diagnostics) => {
  if (!Array.isArray(value)) {
    changed(diagnostics, "broken-mark", `Expected a list of marks, found ${nameOf(value)}. The words are shown plain.`);
    return undefined;
  }
  return entriesOf(value, mark, diagnostics);
};

const mark: Cleaner<string> = (value, diagnostics) => {
  if (typeof value === "string") return value;
  changed(diagnostics, "broken-mark", `Expected the name of a mark, found ${nameOf(value)}. It is removed.`);
  return undefined;
};

type MarkDefs = NonNullable<TextBlock["markDefs"]>;

const markDefs: Cleaner<MarkDefs> = (value, diagnostics) => {
  if (!Array.isArray(value)) {
    changed(diagnostics, "broken-mark", "`markDefs` is not a list. The words are kept, without their links.");
    return [];
  }
  return entriesOf(value, markDef, diagnostics);
};

const markDef: Cleaner<MarkDefs[number]> = (value, diagnostics) => {
  const def = value as Record<string, unknown> | null | undefined;
  if (typeof def !== "object" || def === null || typeof def["_key"] !== "string") {
    changed(diagnostics, "broken-mark", "This mark has no `_key`. The mark is removed, and its words are kept.");
    return undefined;
  }
  const needed = neededBy.get(def["_type"]);
  if (needed !== undefined && (typeof def[needed] !== "string" || def[needed].trim() === "")) {
    changed(
      diagnostics,
      "broken-mark",
      `This mark needs \`${needed}\`, but has ${nameOf(def[needed])}. The mark is removed, and its words are kept.`,
    );
    return undefined;
  }
  // A mark of a host's own may be a link, too, so its address is looked at whatever the mark is called.
  return def["href"] === undefined && def["_type"] !== "link"
    ? (value as MarkDefs[number])
    : linkMark(def, diagnostics);
};

const neededBy: ReadonlyMap<unknown, string> = new Map([
  ["cite", "source"],
  ["lang", "lang"],
]);

function linkMark(def: Record<string, unknown>, diagnostics: Diagnostic[]): MarkDefs[number] | undefined {
  const found: Diagnostic[] = [];
  const href = link(def["href"], found);
  if (href !== undefined) return (href === def["href"] ? def : { ...def, href }) as unknown as MarkDefs[number];
  changed(diagnostics, "unsafe-link", `The link was removed, and its words were kept. ${found[0]?.message ?? ""}`);
  return undefined;
}
