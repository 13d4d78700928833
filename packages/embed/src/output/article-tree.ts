import type { Article, Diagnostic } from "@backgrounder/model/article";
import { labelSet } from "@backgrounder/model/labels";
import { PageHeader } from "../page/page-header.js";
import { shownArticle } from "../page/shown-article.js";
import { asRead } from "../tree/as-read.js";
import { treeOf, type TreeNode } from "../tree/element-tree.js";
import { bodyTree } from "./body-tree.js";
import type { OutputOptions } from "./output.js";

/** The title, the byline and the body, as they are read on the page. */
export function articleTree(
  given: Article,
  options: OutputOptions,
  report: (diagnostic: Diagnostic) => void,
): TreeNode[] {
  const article = shownArticle(given);
  const lang = languageOf(given, options);
  const header = PageHeader({ article, lang, words: labelSet(lang, options.labels) });
  return asRead([...treeOf(header), ...bodyTree(given, options, report)]);
}

/** The language of the whole, which a form need not repeat: of a block alone, its own. */
export function languageOf({ lang, blocks }: Article, options: OutputOptions): string {
  const own: unknown = lang ?? (blocks?.length === 1 ? blocks[0]?.lang : undefined);
  return options.lang ?? (typeof own === "string" ? own : "en");
}
