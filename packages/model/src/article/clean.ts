import type { Diagnostic } from "../diagnostic.js";
import { article as articleShape } from "../generated/shapes.js";
import type { Article } from "../generated/types.js";
import { copied } from "../copied.js";
import { ourBlocks } from "./clean-blocks.js";
import { cleanerOf } from "./cleaning/clean-shape.js";

/** An article may have only a title: a page with an empty body is still a page. */
export const shownArticle = cleanerOf(articleShape, { blocks: ourBlocks });

/**
 * A copy of what of an article can be shown, each of its blocks cleaned, without ids that are used twice. Takes anything,
 * never throws.
 */
export function cleanArticle(value: unknown): { article: Article | undefined; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  return { article: copied(shownArticle(value, diagnostics)), diagnostics };
}
