import { talksArticle, type Dossier, type TalksArticleOptions } from "@backgrounder/model/talks";
import { articlePage, type ArticlePageOptions } from "./article-page.js";

export type TalksPageOptions = TalksArticleOptions & Pick<ArticlePageOptions, "styles" | "report">;

/** A complete HTML page of a dossier on a day (`asOf`, by default the dossier's own), with the dossier's notice on top. */
export function talksPage(dossier: Dossier, { styles, report, ...options }: TalksPageOptions): string {
  const { name, notice } = dossier;
  return articlePage(talksArticle(dossier, options), {
    styles,
    fallbackTitle: name,
    width: "wide",
    ...(notice !== undefined && { notice }),
    ...(report && { report }),
  });
}
