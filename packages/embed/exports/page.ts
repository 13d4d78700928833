/** A complete HTML page of an article or of a dossier. */
export {
  articlePage,
  type ArticlePageOptions,
  type PageBand,
  type PageLink,
  type PageStyles,
} from "../src/page/article-page.js";
export { talksPage, type TalksPageOptions } from "../src/page/talks-page.js";
export { talksSite, type SitePage, type TalksSiteOptions } from "../src/page/talks-site.js";
