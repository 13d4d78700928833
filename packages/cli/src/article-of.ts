import { toArticle, toText, type Article, type Extracted, type Diagnostic } from "@backgrounder/model/article";

/** The article of what was extracted, and what could not be taken over as it was. */
export function articleOf(
  extracted: Extracted,
  lang: string | undefined,
): { article: Article; diagnostics: Diagnostic[] } {
  return toArticle(extracted, lang === undefined ? {} : { lang });
}

export const textOf = (article: Article): string => toText(article);
