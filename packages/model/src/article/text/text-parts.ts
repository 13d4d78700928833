import type { Block, RichText, Source } from "../../generated/types.js";
import { dateWords } from "../../labels/date-words.js";
import { blockLabel } from "../../labels/block-label.js";
import { fill } from "../../labels/fill.js";
import { separatorsOf } from "../../labels/list-words.js";
import type { Labels } from "../../languages/labels.js";
import { plainText } from "./plain-text.js";

/** What the text form of a block is written with. */
export interface TextContext {
  labels: Labels;
  lang: string;
}

type Part = string | undefined;

/**
 * Puts non-empty parts one below the other, parted by a blank line. Pass a list as one argument: a function takes about
 * a hundred thousand arguments, and a list can be longer.
 */
export function paragraphs(...parts: (Part | readonly Part[])[]): string {
  return parts
    .flat()
    .filter((part) => part !== undefined && part !== "")
    .join("\n\n");
}

/** Puts non-empty parts on lines of their own. Pass a list as one argument, as above. */
export function lines(...parts: (Part | readonly Part[])[]): string {
  return parts
    .flat()
    .filter((part) => part !== undefined && part !== "")
    .join("\n");
}

/** Puts non-empty parts in one line: `Minutes, State mediator, 3 May`. */
export const inLine = (parts: readonly (string | false | undefined)[], { lang }: Pick<TextContext, "lang">): string =>
  parts.filter(Boolean).join(separatorsOf(lang).comma);

/** Puts non-empty parts that have commas of their own in one line. */
export const inClauses = (parts: readonly string[], { lang }: Pick<TextContext, "lang">): string =>
  parts.filter((part) => part !== "").join(separatorsOf(lang).semicolon);

export function bulletList(items: readonly RichText[]): string {
  return items.map((item) => `– ${indent(plainText(item))}`).join("\n");
}

/** Lines after the first are indented to the words, not to the bullet. */
export const indent = (text: string): string => text.replace(/\n(?=.)/g, "\n  ");

/** `title: text`, or the text alone. */
export function titled(title: string | undefined, text: RichText, context: Pick<TextContext, "lang">): string {
  return withColon([title, plainText(text)], context);
}

/** `name: what is said of it`, of those parts that there are. */
export const withColon = (
  parts: readonly (string | false | undefined)[],
  { lang }: Pick<TextContext, "lang">,
): string => parts.filter((part) => part !== undefined && part !== false).join(separatorsOf(lang).colon);

/** The label, what leads to the items, the block's own text, and its last lines: day, check and sources. */
export function framed(block: Block, text: string, context: TextContext): string {
  const intro = "intro" in block && block.intro !== undefined ? plainText(block.intro) : undefined;
  return paragraphs(blockLabel(block, context.labels), intro, text, footer(block, context));
}

export function footer(block: Pick<Block, "asOf" | "checked" | "sources">, { labels, lang }: TextContext): string {
  const { asOf, checked, sources } = block;
  return lines(
    asOf && fill(labels.asOf, { date: dateWords(asOf, labels.dates) }),
    checked && fill(labels.checked, { date: dateWords(checked.on, labels.dates), name: checked.by }),
    sources && sourcesLine(sources, { labels, lang }),
  );
}

export function sourcesLine(sources: readonly Source[], context: TextContext): string {
  const { labels } = context;
  if (sources.length === 0) return "";
  const texts = sources.map((source) => sourceText(source, context));
  return `${sources.length === 1 ? labels.source : labels.sourcesInline} ${inClauses(texts, context)}`;
}

/** `Publisher, “Title”, day, address`: what there is of it. */
export function sourceText(source: Source, context: TextContext): string {
  const { publisher, author, title, published, url } = source;
  const day = published && dateWords(published, context.labels.dates);
  return inLine([publisher, author, title, day, url], context);
}
