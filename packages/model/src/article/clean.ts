import type { Diagnostic } from "../diagnostic.js";
import type { Article } from "../generated/types.js";
import { ourBlocks } from "./clean-blocks.js";
import { anyWords, href, id, isoDate, objectOf, oneOf, words } from "./cleaning/cleaners.js";

/** An article may be all title: a page with an empty body is still a page. */
const article = objectOf<Article>(
  { id, title: anyWords, blocks: ourBlocks },
  {
    standfirst: words,
    byline: words,
    published: isoDate,
    updated: isoDate,
    lang: words,
    dir: oneOf(["ltr", "rtl"]),
    section: words,
    url: href,
    publisher: words,
    genre: oneOf(["news", "background", "analysis", "live", "opinion"]),
  },
);

/** Cleans an article and each of its blocks, and removes ids that are used twice. Never throws. */
export function cleanArticle(value: unknown): { article: Article | undefined; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  return { article: article(value, diagnostics), diagnostics };
}
