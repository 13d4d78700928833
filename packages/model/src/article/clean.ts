import type { Diagnostic } from "../diagnostic.js";
import { article as articleShape } from "../generated/shapes.js";
import type { Article } from "../generated/types.js";
import { ourBlocks } from "./clean-blocks.js";
import { cleanerOf } from "./cleaning/clean-shape.js";

/** An article may have only a title: a page with an empty body is still a page. */
const article = cleanerOf(articleShape, { blocks: ourBlocks });

/** Cleans an article and each of its blocks, and removes ids that are used twice. Never throws. */
export function cleanArticle(value: unknown): { article: Article | undefined; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  return { article: article(value, diagnostics), diagnostics };
}
