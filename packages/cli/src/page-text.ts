import { toArticle, toText, type Extracted } from "@backgrounder/model/article";
import type { Report } from "./page.js";

/** The plain text of an article. */
export function pageText(extracted: Extracted, report: Report): string {
  const { article, problems } = toArticle(extracted);
  problems.forEach(report);
  return toText(article);
}
