import type { Article, Block } from "../generated/types.js";
import { dateWords } from "../labels/date-words.js";
import { labelsFor } from "../labels/labels.js";
import type { OwnLabels } from "../labels/own-labels.js";
import { bylineOf } from "./byline-of.js";
import { blockRules } from "./block-rules.js";
import { shownArticle } from "./clean.js";
import { isOurs, shownBlockOr } from "./clean-blocks.js";
import { ownText, rulesIn, type ArticleWith, type OwnBlock, type RuleOf, type WithOwnBlocks } from "./own-blocks.js";
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
export function toText(value: Block | Article, options?: TextOptions): string;
/** The same with blocks of your own. A `text` of yours that throws is not caught. */
export function toText<Own extends OwnBlock>(
  value: Block | Own | ArticleWith<Own>,
  options: TextOptions & WithOwnBlocks<Own>,
): string;
export function toText(value: unknown, options: TextOptions = {}): string {
  const given = fieldsOf<Block | Article>(value);
  const { lang: wanted, labels } = fieldsOf<TextOptions>(options);
  const lang = [wanted, given.lang].find((tag): tag is string => typeof tag === "string") ?? "en";
  const context = { lang, labels: labelsFor(lang, labels) };
  const ruleOf = rulesIn(options);
  return "blocks" in given
    ? articleText(value, context, ruleOf)
    : blockText(shownBlockOr(ruleOf)(value, []), context, ruleOf);
}

const fieldsOf = <T extends object>(value: unknown): Partial<T> =>
  typeof value === "object" && value !== null ? value : {};

function articleText(value: unknown, context: TextContext, ruleOf: RuleOf): string {
  const article = shownArticle(ruleOf)(value, []);
  if (article === undefined) return "";
  const { title, standfirst, published, blocks } = article;
  const line = inLine([bylineOf(article), published && dateWords(published, context.labels.dates)], context);
  return paragraphs(
    title,
    standfirst,
    lines(line),
    blocks.map((block) => blockText(block, context, ruleOf)),
  );
}

function blockText(block: Block | OwnBlock | undefined, context: TextContext, ruleOf: RuleOf): string {
  if (block === undefined) return "";
  if (!isOurs(block)) return ownText(block, ruleOf, context.lang);
  const write = blockRules[block.type].text as (block: Block, context: TextContext) => string;
  return write(block, context);
}
