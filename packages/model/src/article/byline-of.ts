import { needsObject } from "../argument-error.js";
import type { Article } from "../generated/types.js";
import { listWords } from "../labels/list-words.js";

/** Who wrote an article, as it is printed: its `byline`, else the names of its `authors`. */
export function bylineOf(article: Pick<Article, "byline" | "authors" | "lang">): string | undefined {
  needsObject(article, "bylineOf", "article", "an article. Clean it with cleanArticle");
  const { byline, authors, lang } = article;
  if (typeof byline === "string") return byline;
  if (!Array.isArray(authors)) return undefined;
  const names = (authors as unknown[]).flatMap((one) => {
    const name = (one as { name?: unknown } | null | undefined)?.name;
    return typeof name === "string" ? [name] : [];
  });
  return names.length === 0 ? undefined : listWords(names, typeof lang === "string" ? lang : "en");
}
