import type { Article, Block } from "../generated/types.js";
import { dateWords } from "../labels/date-words.js";
import { labelsFor } from "../labels/labels.js";
import type { OwnLabels } from "../labels/own-labels.js";
import { blockRules } from "./block-rules.js";
import { cleanArticle } from "./clean.js";
import { cleanBlock } from "./clean-blocks.js";
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
 * What cannot be shown is left out as `cleanBlock` and `cleanArticle` say.
 */
export function toText(value: Block | Article, options: TextOptions = {}): string {
  const lang = options.lang ?? value.lang ?? "en";
  const context = { lang, labels: labelsFor(lang, options.labels) };
  return "blocks" in value ? articleText(value, context) : blockText(cleanBlock(value).block, context);
}

function articleText(value: Article, context: TextContext): string {
  const { article } = cleanArticle(value);
  if (article === undefined) return "";
  const { title, standfirst, byline, published, blocks } = article;
  const line = inLine([byline, published && dateWords(published, context.labels.dates)], context);
  return paragraphs(title, standfirst, lines(line), ...blocks.map((block) => blockText(block, context)));
}

function blockText(block: Block | undefined, context: TextContext): string {
  if (block === undefined) return "";
  const write = blockRules[block.type].text as (block: Block, context: TextContext) => string;
  return write(block, context);
}
