import type { Article, Block } from "../generated/types.js";
import { dateWords } from "../labels/date-words.js";
import { labelsFor } from "../labels/labels.js";
import type { OwnLabels } from "../labels/own-labels.js";
import { blockRules } from "./block-rules.js";
import { shownArticle } from "./clean.js";
import { shownBlock } from "./clean-blocks.js";
import { inLine, lines, paragraphs, type TextContext } from "./text/text-parts.js";

export interface TextOptions {
  /** BCP 47; else the block's or article's own, else `en`. */
  lang?: string;
  /** Your own wordings instead of the catalogue's, one or all. */
  labels?: OwnLabels;
}

/**
 * A block or an article as plain text, for newsletters, apps and push messages:
 * paragraphs parted by blank lines, lists with dashes, sources at the end of what they carry.
 * What cannot be shown is left out as `cleanBlock` and `cleanArticle` say. Takes anything, never throws.
 */
export function toText(value: Block | Article, options: TextOptions = {}): string {
  const given = fieldsOf<Block | Article>(value);
  const { lang: wanted, labels } = fieldsOf<TextOptions>(options);
  const lang = [wanted, given.lang].find((tag): tag is string => typeof tag === "string") ?? "en";
  const context = { lang, labels: labelsFor(lang, labels) };
  return "blocks" in given ? articleText(value, context) : blockText(shownBlock(value, []), context);
}

const fieldsOf = <T extends object>(value: unknown): Partial<T> =>
  typeof value === "object" && value !== null ? value : {};

function articleText(value: unknown, context: TextContext): string {
  const article = shownArticle(value, []);
  if (article === undefined) return "";
  const { title, standfirst, byline, published, blocks } = article;
  const line = inLine([byline, published && dateWords(published, context.labels.dates)], context);
  return paragraphs(
    title,
    standfirst,
    lines(line),
    blocks.map((block) => blockText(block, context)),
  );
}

function blockText(block: Block | undefined, context: TextContext): string {
  if (block === undefined) return "";
  const write = blockRules[block.type].text as (block: Block, context: TextContext) => string;
  return write(block, context);
}
