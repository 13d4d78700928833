import type { Article, Block, IsoDate } from "@backgrounder/model/article";
import { labelsFor, type Labels } from "@backgrounder/model/labels";
import { asOf, talksArticle, talksHub, type Dossier } from "@backgrounder/model/talks";
import { memo } from "./memo.js";

/** The parts of a dossier that can be embedded, by the name in their address; each says which blocks belong to it. */
interface Part {
  title: (labels: Labels) => string;
  has: (block: Block) => boolean;
}

type Widget = Extract<Block, { type: "talks" }>["widget"];

const widget = (name: Widget): Part => ({
  title: ({ timeline, talks }) => (name === "timeline" ? timeline : talks.headings[name]),
  has: (block) => block.type === "talks" && block.widget === name,
});

const blocks = (type: Block["type"], page: "questions" | "terms" | "outlook" | "corrections" | "sources"): Part => ({
  title: ({ talks }) => talks.pages[page],
  has: (block) => block.type === type,
});

const widgets: Record<Widget, Part> = {
  "where-things-stand": widget("where-things-stand"),
  timeline: widget("timeline"),
  positions: widget("positions"),
  "what-changed": widget("what-changed"),
  disputes: widget("disputes"),
  figures: widget("figures"),
  participants: widget("participants"),
  places: widget("places"),
  "guarantee-layers": widget("guarantee-layers"),
  "guarantee-terms": widget("guarantee-terms"),
};

const parts: Readonly<Record<string, Part>> = {
  ...widgets,
  questions: blocks("faq", "questions"),
  terms: blocks("key-terms", "terms"),
  outlook: blocks("scenarios", "outlook"),
  corrections: blocks("corrections", "corrections"),
  sources: blocks("sources", "sources"),
};

/** All of it on one page. */
const hub = "hub";

export const partNames: readonly string[] = [...Object.keys(parts), hub];

/** What an embed of a dossier shows on a day. */
export interface DossierPart {
  /** What this part is called; empty for the whole. */
  title: string;
  blocks: Block[];
  /** What was corrected in the dossier, on any day. */
  corrections: Extract<Block, { type: "corrections" }> | undefined;
}

/** Undefined where there is no such part, or nothing is known about it on that day. */
export function dossierPart(dossier: Dossier, name: string, day: IsoDate): DossierPart | undefined {
  const whole = wholeOn(dossier, day);
  const corrections = whole.blocks.find((block) => block.type === "corrections");
  if (name === hub && asOf(dossier, day).dossier.records.length === 0) return undefined;
  if (name === hub)
    return { title: "", blocks: talksHub(dossier, { asOf: day }).blocks.map(withoutNotice), corrections };
  const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
  if (part === undefined) return undefined;
  const found = whole.blocks.filter((block) => part.has(block)).map(withoutNotice);
  if (found.length === 0) return undefined;
  return { title: part.title(labelsFor(dossier.lang)), blocks: [...found, ...citedSources(found, whole)], corrections };
}

/** What a reader finds new on a day who last read on another; undefined where that day is not earlier. */
export function changesBetween(dossier: Dossier, since: IsoDate, day: IsoDate): Block | undefined {
  if (since >= day) return undefined;
  return talksArticle(dossier, { asOf: day, since }).blocks.find((block) => widgets["what-changed"].has(block));
}

const wholes = memo<Article>(50);

/** The dossier on a day, worked out once for all of its parts. */
const wholeOn = (dossier: Dossier, day: IsoDate): Article =>
  wholes(dossier, day, () => talksArticle(dossier, { asOf: day }));

/** An embed prints the notice of the dossier above everything. */
function withoutNotice(block: Block): Block {
  if (block.type !== "talks" || block.widget !== "where-things-stand" || block.whereThingsStand === undefined)
    return block;
  const { notice: _, ...brief } = block.whereThingsStand;
  return { ...block, whereThingsStand: brief };
}

/** The sources that the blocks name, so that their numbers lead somewhere. */
function citedSources(found: readonly Block[], { blocks: all }: Article): Block[] {
  if (found.some(({ type }) => type === "sources")) return [];
  const cited = sourceIds(found);
  return all.flatMap((block) => {
    if (block.type !== "sources") return [];
    const items = block.items.filter(({ id }) => id !== undefined && cited.has(id));
    return items.length === 0 ? [] : [{ ...block, items, display: "closed" as const }];
  });
}

/** Every id of a source, however deep. */
function sourceIds(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value === "string" && value.startsWith("source:")) found.add(value);
  if (typeof value === "object" && value !== null) for (const entry of Object.values(value)) sourceIds(entry, found);
  return found;
}
