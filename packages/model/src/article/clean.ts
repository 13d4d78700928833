import type { Diagnostic } from "../diagnostic.js";
import { article as articleShape } from "../generated/shapes.js";
import type { Article } from "../generated/types.js";
import { copied } from "../copied.js";
import { knownBlocks } from "./clean-blocks.js";
import { cleanerOf } from "./cleaning/clean-shape.js";
import type { Cleaner } from "./cleaning/report.js";
import { noRules, rulesIn, type ArticleWith, type OwnBlock, type RuleOf, type WithOwnBlocks } from "./own-blocks.js";

const withoutOwn = articleCleaner(noRules);

/** An article may have only a title: a page with an empty body is still a page. */
export const shownArticle = (ruleOf: RuleOf): Cleaner<ArticleWith<OwnBlock>> =>
  ruleOf === noRules ? withoutOwn : articleCleaner(ruleOf);

function articleCleaner(ruleOf: RuleOf): Cleaner<ArticleWith<OwnBlock>> {
  return cleanerOf(articleShape, { blocks: knownBlocks(ruleOf) });
}

/**
 * A copy of what of an article can be shown, each of its blocks cleaned, without ids that are used twice. Takes anything,
 * never throws.
 */
export function cleanArticle(value: unknown): { article: Article | undefined; diagnostics: Diagnostic[] };
/**
 * The same for an article with blocks of your own. A `clean` of yours that throws is not caught.
 */
export function cleanArticle<Own extends OwnBlock>(
  value: unknown,
  options: WithOwnBlocks<Own>,
): { article: ArticleWith<Own> | undefined; diagnostics: Diagnostic[] };
export function cleanArticle(
  value: unknown,
  options?: unknown,
): { article: ArticleWith<OwnBlock> | undefined; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  return { article: copied(shownArticle(rulesIn(options))(value, diagnostics)), diagnostics };
}
