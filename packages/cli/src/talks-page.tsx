import { talksArticle, type Dossier, type TalksArticleOptions } from "@backgrounder/model/talks";
import { pageOf, type Styles } from "./page.js";

export interface TalksPageOptions extends TalksArticleOptions {
  styles: Styles;
}

/** A complete page of a dossier as of a day, under the dossier's own notice. */
export function talksPage(dossier: Dossier, { styles, ...options }: TalksPageOptions): string {
  const { notice } = dossier;
  return pageOf(talksArticle(dossier, options), dossier.name, styles, {
    isWide: true,
    ...(notice !== undefined && { notice }),
  });
}
