import type { Id, RichText, Span, TextBlock } from "../generated/types.js";

/**
 * Rich text of an extracted string: its paragraphs, and its `[2]` marks as citations of the second source.
 * A plain string where neither is needed.
 */
export function richTextOf(text: string, sources: readonly Id[]): RichText {
  const parts = text.split(/\n[^\S\n]*\n\s*/).filter((part) => part.trim() !== "");
  const blocks = parts.map((part) => textBlock(part.trim(), sources));
  const isPlain = blocks.length <= 1 && blocks.every(({ markDefs }) => markDefs === undefined);
  return isPlain ? text.trim() : blocks;
}

/** Marks in a row cite the same words: `talks [1][2]`. */
function textBlock(text: string, sources: readonly Id[]): TextBlock {
  const children: Span[] = [];
  const cited: Id[] = [];
  let from = 0;
  for (const match of text.matchAll(/[^\S\n]?((?:\[\d{1,3}\])+)/g)) {
    const ids = [...(match[1] ?? "").matchAll(/\d+/g)].map(([number]) => sources[Number(number) - 1]);
    if (!ids.every((id) => id !== undefined)) continue;
    const marks = ids.map((id, nth) => `cite-${cited.length + nth + 1}-${id}`);
    children.push({ _type: "span", text: text.slice(from, match.index), marks });
    cited.push(...ids);
    from = match.index + match[0].length;
  }
  if (from < text.length) children.push({ _type: "span", text: text.slice(from) });
  if (cited.length === 0) return { _type: "block", children };
  const markDefs = cited.map((source, index) => ({
    _type: "cite" as const,
    _key: `cite-${index + 1}-${source}`,
    source,
  }));
  return { _type: "block", children, markDefs };
}
