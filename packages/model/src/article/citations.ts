import type { Article, Block, Id, TextBlock } from "../generated/types.js";

/** Which source each cite mark points to, numbered in reading order. */
export interface Citations {
  /** The source's place in the article's lists of sources, from 1; undefined for one that no list holds. */
  numberOf(source: Id): number | undefined;
  /** The anchors of the words that cite it, in reading order: `cite-2-1`, `cite-2-2`. */
  citedFrom(source: Id): string[];
  /** The anchor that the `nth` cite mark of a source has, from 1. */
  anchor(source: Id, nth: number): string;
}

/** Works out the numbers and anchors of an article's citations. Pure; linear in the article. */
export function citations(article: Pick<Article, "blocks">): Citations {
  const numbers = new Map<Id, number>();
  for (const block of article.blocks) {
    if (block.type !== "sources") continue;
    for (const { id } of block.items) if (id && !numbers.has(id)) numbers.set(id, numbers.size + 1);
  }
  const counts = new Map<Id, number>();
  for (const source of article.blocks.flatMap(citedIn)) counts.set(source, (counts.get(source) ?? 0) + 1);
  const anchor = (source: Id, nth: number): string => `cite-${numbers.get(source) ?? 0}-${nth}`;
  return {
    numberOf: (source) => numbers.get(source),
    citedFrom: (source) => Array.from({ length: counts.get(source) ?? 0 }, (_, index) => anchor(source, index + 1)),
    anchor,
  };
}

/** The sources that a block's rich text cites, once for each mark that is used, in the order in which it is drawn. */
export function citedIn(block: Block): Id[] {
  const found: Id[] = [];
  visit(block, found);
  return found;
}

/** Rich text may stand in any field of any block, so every array of text blocks is looked at. */
function visit(value: unknown, found: Id[]): void {
  if (Array.isArray(value)) value.forEach((entry) => visit(entry, found));
  else if (value !== null && typeof value === "object") {
    if ((value as TextBlock)._type === "block") citedInText(value as TextBlock, found);
    else Object.values(value).forEach((entry) => visit(entry, found));
  }
}

/** A mark that spans several runs is drawn once, after the last of them. */
function citedInText({ children, markDefs }: TextBlock, found: Id[]): void {
  if (markDefs === undefined) return;
  const cites = new Map(markDefs.flatMap((mark) => (mark._type === "cite" ? [[mark._key, mark.source] as const] : [])));
  if (cites.size === 0) return;
  const drawn = new Set<string>();
  for (const { marks } of children) {
    for (const key of marks ?? []) {
      const source = cites.get(key);
      if (source === undefined || drawn.has(key)) continue;
      drawn.add(key);
      found.push(source);
    }
  }
}
