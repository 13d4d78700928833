import type { Diagnostic } from "@backgrounder/model/article";
import { articlePage } from "../page/article-page.js";
import { leftOut as leftOutOf } from "../tree/left-out.js";
import type { Writer } from "./output.js";

/** A complete page. Its style sheet is that of pages, `@backgrounder/embed/page.css`. */
export const page: Writer = (article, { styles, labels, lang }) => {
  const leftOut: Diagnostic[] = [];
  if (styles === undefined)
    leftOut.push(
      leftOutOf("The page has no style sheet.", "warning", "Give `styles` the text of @backgrounder/embed/page.css."),
    );
  const text = articlePage(lang === undefined ? article : { lang, ...article }, {
    styles: { inline: styles ?? "" },
    ...(labels && { labels }),
    report: (diagnostic) => void leftOut.push(diagnostic),
  });
  return { text, mediaType: "text/html", leftOut };
};
