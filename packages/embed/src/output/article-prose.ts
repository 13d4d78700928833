import type { Article, Diagnostic } from "@backgrounder/model/article";
import type { Prose } from "../prose/prose.js";
import { readProse } from "../prose/read-prose.js";
import { withLinks } from "../tree/links.js";
import { articleTree, languageOf } from "./article-tree.js";
import type { OutputOptions } from "./output.js";

/** The article for forms without boxes, folds and styles. */
export function articleProse(
  article: Article,
  options: OutputOptions,
  report: (diagnostic: Diagnostic) => void,
): Prose[] {
  const tree = articleTree(article, options, report);
  const linked = withLinks(tree, { baseUrl: options.baseUrl, relative: "kept" }, report);
  return readProse(linked, languageOf(article, options), report);
}
