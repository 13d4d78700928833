import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Article, Diagnostic } from "@backgrounder/model/article";
import { dateTime, dateWords, directionOf } from "@backgrounder/model/labels";
import { ArticleBody } from "@backgrounder/react/article-body";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { pageStyles } from "./page-styles.js";

/** The stylesheet that pages in one folder share. */
export const stylesheetName = "backgrounder.css";

/** Inside the page, or linked: a page that links holds under `style-src 'self'`. */
export type Styles = { inline: string } | { href: string };

/** The blocks' stylesheet and the page's own. */
export async function readStylesheet(): Promise<string> {
  const blocks = await readFile(fileURLToPath(import.meta.resolve("@backgrounder/react/styles.css")), "utf8");
  return `${blocks.trimEnd()}\n${pageStyles}`;
}

/** What a page may say and be beside its article. */
export interface Frame {
  /** Stands above the title: `demonstration`, `analysis`. */
  notice?: string;
  /** Tables and columns side by side want more room than running text. */
  isWide?: boolean;
}

/** A complete page of the article. What could not be drawn was reported when the article was made. */
export function pageOf(article: Article, name: string, styles: Styles, { notice, isWide }: Frame = {}): string {
  const lang = article.lang ?? "en";
  const page = (
    <html lang={lang} dir={article.dir ?? directionOf(lang)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{article.title === "" ? name : article.title}</title>
        <StyleOf {...styles} />
      </head>
      <body>
        <main className={isWide === true ? "page page--wide" : "page"}>
          {notice === undefined ? null : <p className="page__line page__notice">{notice}</p>}
          <Header article={article} lang={lang} />
          <ArticleBody article={article} lang={lang} report={nowhere} />
        </main>
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}

const nowhere = (_: Diagnostic): void => undefined;

/** Our own stylesheet holds no `</style`, which is all that could end the element. */
function StyleOf(styles: Styles): ReactElement {
  if ("href" in styles) return <link rel="stylesheet" href={styles.href} />;
  return <style dangerouslySetInnerHTML={{ __html: styles.inline }} />;
}

function Header({ article, lang }: { article: Article; lang: string }): ReactElement | null {
  const { title, standfirst, byline, published } = article;
  if (title === "" && byline === undefined && published === undefined) return null;
  return (
    <header className="page__header">
      {title === "" ? null : <h1 className="page__title">{title}</h1>}
      {standfirst === undefined ? null : <p className="page__standfirst">{standfirst}</p>}
      {byline === undefined ? null : <p className="page__line">{byline}</p>}
      {published === undefined ? null : (
        <p className="page__line">
          <time dateTime={dateTime(published)}>{dateWords(published, lang)}</time>
        </p>
      )}
    </header>
  );
}
