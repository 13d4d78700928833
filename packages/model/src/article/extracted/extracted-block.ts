import type { Block, Id, RichText } from "../../generated/types.js";
import type { ExtractedBlock } from "./extracted.js";
import type { IdMint } from "./mint-id.js";
import { whenOf } from "../timeline/when-of.js";

/** What is needed to make blocks: ids, and rich text that knows the article's sources. */
export interface Making {
  mint: IdMint;
  sourceId(item: object): Id;
  rich(text: string): RichText;
}

type ExtractedOf<T extends ExtractedBlock["type"]> = Extract<ExtractedBlock, { type: T }>;
type Makers = { [T in ExtractedBlock["type"]]: (block: ExtractedOf<T>, making: Making) => Block[] };

/** The blocks of one extracted block: mostly one; two where part of it fits no typed block. */
export function blockOf<T extends ExtractedBlock["type"]>(block: ExtractedOf<T>, making: Making): Block[] {
  return makers[block.type](block, making);
}

/** A type that extraction learns does not compile until it is made here. */
const makers: Makers = {
  paragraph: ({ type, text }, { mint, rich }) => [{ type, id: mint.mint(type), text: rich(text) }],
  // The title is level 1; a second heading of that level is one of the article.
  heading: ({ type, level, text }, { mint, rich }) => [
    { type, id: mint.mint(type, text), level: Math.max(2, level), text: rich(text) },
  ],
  list: ({ type, style, items }, { mint, rich }) => [
    { type, id: mint.mint(type), style, items: items.map(({ text }) => rich(text)) },
  ],
  quote: ({ type, text, attribution }, { mint, rich }) => [
    { type, id: mint.mint(type), text: rich(text), ...(attribution !== undefined && { attribution }) },
  ],
  faq: ({ type, kind, items, ...rest }, { mint, rich }) => [
    {
      type,
      id: mint.mint(type),
      ...headOf(rest, rich),
      kind,
      items: items.map(({ question, answer }) => ({
        id: mint.mint("question", question),
        question,
        answer: rich(answer),
      })),
    },
  ],
  callout: ({ type, kind, title, text }, { mint, rich }) => [
    { type, id: mint.mint(type, title ?? kind), kind, ...(title !== undefined && { title }), body: rich(text) },
  ],
  "key-points": ({ type, kind, items, ...rest }, { mint, rich }) => [
    { type, id: mint.mint(type, kind), ...headOf(rest, rich), kind, items: items.map(({ text }) => rich(text)) },
  ],
  scenarios: ({ type, items, hingesOn, ...rest }, { mint, rich }) => [
    {
      type,
      id: mint.mint(type),
      ...headOf(rest, rich),
      items: items.map(({ title, summary }) => ({ ...(title !== undefined && { title }), summary: rich(summary) })),
      ...(hingesOn !== undefined && { hingesOn: rich(hingesOn) }),
    },
  ],
  challenges: ({ type, items, ...rest }, { mint, rich }) => [
    {
      type,
      id: mint.mint(type),
      ...headOf(rest, rich),
      items: items.map(({ title, summary, mitigation }) => ({
        ...(title !== undefined && { title }),
        summary: rich(summary),
        ...(mitigation !== undefined && { mitigation: rich(mitigation) }),
      })),
    },
  ],
  "next-steps": ({ type, items, ...rest }, { mint, rich }) => [
    { type, id: mint.mint(type), ...headOf(rest, rich), items: items.map(({ title }) => ({ title: rich(title) })) },
  ],
  timeline: ({ type, items, ...rest }, { mint, rich }) => [
    {
      type,
      id: mint.mint(type),
      ...headOf(rest, rich),
      items: items.map(({ date, title, text }) => ({
        id: mint.mint("entry", title),
        ...(date.includes("/") ? { when: whenOf(date) } : { date }),
        title,
        ...(text !== undefined && { text: rich(text) }),
      })),
    },
  ],
  "key-terms": ({ type, items, ...rest }, { mint, rich }) => [
    {
      type,
      id: mint.mint(type),
      ...headOf(rest, rich),
      items: items.map(({ term, definition }) => ({
        term,
        ...(definition !== undefined && { definition: rich(definition) }),
      })),
    },
  ],
  "expert-opinion": ({ type, quote, speaker, role, affiliation, ...rest }, { mint, rich }) => [
    {
      type,
      id: mint.mint(type, speaker),
      ...headOf(rest, rich),
      quote: rich(quote),
      speaker,
      ...(role !== undefined && { role }),
      ...(affiliation !== undefined && { affiliation }),
    },
  ],
  sources: ({ type, items, ...rest }, { mint, sourceId, rich }) => [
    {
      type,
      id: mint.mint(type),
      ...headOf(rest, rich),
      items: items.map((item) => {
        const { title, url, note } = item;
        return { id: sourceId(item), title, ...(url !== undefined && { url }), ...(note !== undefined && { note }) };
      }),
    },
  ],
  related: (block, making) => relatedBlocks(block, making),
  prompt: ({ type, kind, text }, { mint, rich }) => [{ type, id: mint.mint(type, kind), kind, text: rich(text) }],
};

/** The label as the article has it, and what leads from it to the items. */
function headOf(
  { label, intro }: { label?: string; intro?: string },
  rich: Making["rich"],
): { label?: string; intro?: RichText } {
  return { ...(label !== undefined && { label }), ...(intro !== undefined && { intro: rich(intro) }) };
}

/** Plain text has titles without addresses: they stay as a list, since a link to nowhere is none. */
function relatedBlocks({ type, items, ...rest }: ExtractedOf<"related">, { mint, rich }: Making): Block[] {
  const linked = items.flatMap(({ title, url }) => (url === undefined ? [] : [{ title, url }]));
  const unlinked = items.filter(({ url }) => url === undefined);
  const blocks: Block[] = [];
  if (linked.length > 0) blocks.push({ type, id: mint.mint(type), ...headOf(rest, rich), items: linked });
  if (unlinked.length > 0) {
    blocks.push({
      type: "list",
      id: mint.mint("list", type),
      ...headOf(rest, rich),
      style: "bullet",
      items: unlinked.map(({ title }) => rich(title)),
    });
  }
  return blocks;
}
