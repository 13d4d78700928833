import type { Article, Diagnostic } from "@backgrounder/model/article";
import { ArticleBody } from "@backgrounder/react/article-body";
import { treeOf, type TreeNode } from "../tree/element-tree.js";
import type { OutputOptions } from "./output.js";

/** The body as the components draw it, so that every form has the words of the page. */
export function bodyTree(
  article: Article,
  { lang = article.lang ?? "en", labels, headingLevel }: OutputOptions,
  report: (diagnostic: Diagnostic) => void,
): TreeNode[] {
  return treeOf(
    ArticleBody({ article, lang, report, ...(labels && { labels }), ...(headingLevel && { headingLevel }) }),
  );
}
