import { cleanArticle, type Article } from "@backgrounder/model/article";
import { textOr } from "./page-options.js";

/** The article with what is shown around its body cleaned; `ArticleBody` cleans and reports its blocks. */
export function shownArticle(given: unknown): Article {
  const { blocks = [], ...frame } = (typeof given === "object" && given !== null ? given : {}) as Partial<Article>;
  const { article } = cleanArticle({
    ...frame,
    id: textOr(frame.id) ?? "",
    title: textOr(frame.title) ?? "",
    blocks: [],
  });
  return { ...(article ?? { id: "", title: "" }), blocks };
}
