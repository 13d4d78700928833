import { freezeDossier, talksArticle, type Dossier, type TalksArticleOptions } from "@backgrounder/model/talks";
import { needsPageOptions } from "./page-options.js";
import { articlePage, type ArticlePageOptions } from "./article-page.js";

export type TalksPageOptions = TalksArticleOptions & Pick<ArticlePageOptions, "styles" | "report">;

/**
 * A complete HTML page of a dossier on a day (`asOf`, by default the dossier's own), with the dossier's notice on top.
 * @throws ArgumentError where `dossier` is not a dossier, or `styles` are missing.
 * @throws RangeError where a day is not a date.
 */
export function talksPage(given: Dossier, all: TalksPageOptions): string {
  const dossier = freezeDossier(given, "talksPage");
  const { styles, report, ...options } = needsPageOptions(all, "talksPage");
  const { name, notice } = dossier;
  return articlePage(talksArticle(dossier, options), {
    styles,
    fallbackTitle: name,
    width: "wide",
    ...(notice !== undefined && { notice }),
    ...(report && { report }),
  });
}
