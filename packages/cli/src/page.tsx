import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { toArticle, type Article, type Extracted, type Problem } from "@backgrounder/model/article";
import { dateTime, dateWords, directionOf } from "@backgrounder/model/labels";
import { ArticleBody } from "@backgrounder/react/article-body";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { pageStyles } from "./page-styles.js";

/** Where a page has its styles: in itself, or in a file beside it. */
export type Styles = { style: string } | { href: string };

export type Report = (problem: Problem) => void;

const defaultLanguage = "en";

/** One complete page of an article. It has no script, so it works under `script-src 'none'`. */
export function htmlPage(extracted: Extracted, styles: Styles, report: Report): string {
  const { article, problems } = toArticle(extracted);
  problems.forEach(report);
  return `<!doctype html>\n${renderToStaticMarkup(<Page article={article} styles={styles} report={report} />)}`;
}

/** The blocks' stylesheet and that of the page around them. */
export function stylesheet(): string {
  const file = fileURLToPath(import.meta.resolve("@backgrounder/react/styles.css"));
  return `${readFileSync(file, "utf8").trim()}\n${pageStyles}`;
}

interface PageProps {
  article: Article;
  styles: Styles;
  report: Report;
}

function Page({ article, styles, report }: PageProps): ReactElement {
  const lang = article.lang ?? defaultLanguage;
  return (
    <html lang={lang} dir={article.dir ?? directionOf(lang)} data-bgr-theme="auto" data-bgr-look="box">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{article.title || "Article"}</title>
        {"href" in styles ? <link rel="stylesheet" href={styles.href} /> : <style dangerouslySetInnerHTML={{ __html: styles.style }} />}
      </head>
      <body>
        <main>
          <article>
            <Head article={article} lang={lang} />
            <ArticleBody article={article} lang={lang} report={report} />
          </article>
        </main>
      </body>
    </html>
  );
}

function Head({ article: { title, byline, published }, lang }: { article: Article; lang: string }): ReactElement {
  return (
    <header>
      {title === "" ? null : <h1>{title}</h1>}
      {byline === undefined ? null : <p className="page__byline">{byline}</p>}
      {published === undefined ? null : (
        <p className="page__date">
          <time dateTime={dateTime(published)}>{dateWords(published, lang)}</time>
        </p>
      )}
    </header>
  );
}
