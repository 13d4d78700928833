import { needsObject } from "../argument-error.js";
import { needsObjects } from "../labels/label-arguments.js";
import type { Block, Id, Source, SourcesBlock, Span, TextBlock } from "../generated/types.js";
import type { OwnBlock } from "./own-blocks.js";

/** Which source each cite mark points to, numbered in reading order. */
export interface Citations {
  /** The source's place in the article's lists of sources, from 1; undefined for one that no list holds. */
  numberOf(source: Id): number | undefined;
  /** The anchors of the words that cite it, in reading order: `cite-2-1`, `cite-2-2`. */
  citedFrom(source: Id): string[];
  /** The anchor that the `nth` cite mark of a source has, from 1. */
  anchor(source: Id, nth: number): string;
}

/** Works out the numbers and anchors of an article's citations, in any field of any block. Pure; linear in the article. */
export function citations(article: { blocks: readonly (Block | OwnBlock)[] }): Citations {
  needsObject(article, "citations", "article", "an article. Clean it with cleanArticle");
  needsObjects(article.blocks, "citations", "article.blocks");
  const numbers = new Map<Id, number>();
  for (const block of article.blocks) {
    if (!isSources(block) || !Array.isArray(block.items)) continue;
    for (const source of block.items as (Source | null | undefined)[])
      if (source?.id && !numbers.has(source.id)) numbers.set(source.id, numbers.size + 1);
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

const isSources = (block: Block | OwnBlock): block is SourcesBlock => block.type === "sources";

/** The sources that a block's rich text cites, once for each mark that is used, in the order in which it is drawn. */
export function citedIn(block: Block | OwnBlock): Id[] {
  const found: Id[] = [];
  visit(block, { found, open: new Set(), left: mostVisited });
  return found;
}

/** A field of a host's own may contain itself, or go on for ever. */
const deepest = 250;
const mostVisited = 2_000_000;

interface Visit {
  found: Id[];
  /** The objects that the one being visited is in. */
  open: Set<unknown>;
  left: number;
}

/** Rich text may be in any field of any block, so every array of text blocks is looked at. */
function visit(value: unknown, state: Visit): void {
  if (typeof value !== "object" || value === null || state.open.has(value)) return;
  if (state.open.size >= deepest || state.left-- <= 0) return;
  if ((value as TextBlock)._type === "block") return citedInText(value as TextBlock, state.found);
  state.open.add(value);
  for (const entry of Array.isArray(value) ? value : Object.values(value)) visit(entry, state);
  state.open.delete(value);
}

type MarkDef = NonNullable<TextBlock["markDefs"]>[number];

/** A mark that spans several runs is drawn once, after the last of them. */
function citedInText({ children, markDefs }: TextBlock, found: Id[]): void {
  if (!Array.isArray(markDefs) || !Array.isArray(children)) return;
  const cites = new Map(
    (markDefs as (MarkDef | null)[]).flatMap((mark) =>
      mark?._type === "cite" && typeof mark.source === "string" ? [[mark._key, mark.source] as const] : [],
    ),
  );
  if (cites.size === 0) return;
  const drawn = new Set<string>();
  for (const span of children as (Span | null | undefined)[]) {
    for (const key of Array.isArray(span?.marks) ? span.marks : []) {
      const source = cites.get(key);
      if (source === undefined || drawn.has(key)) continue;
      drawn.add(key);
      found.push(source);
    }
  }
}
