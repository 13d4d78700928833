/** A complete HTML page of an article or of a dossier. */
export { articlePage, type ArticlePageOptions, type PageStyles } from "../src/page/article-page.js";
export { talksPage, type TalksPageOptions } from "../src/page/talks-page.js";
