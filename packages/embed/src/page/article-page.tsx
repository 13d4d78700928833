import type { Article } from "@backgrounder/model/article";
import { directionOf, labelSet, type OwnLabels } from "@backgrounder/model/labels";
import { ArticleBody, type ArticleBodyProps } from "@backgrounder/react/article-body";
import type { ReactElement } from "react";
import { withoutEnd } from "../tree/style-element.js";
import { PageHeader } from "./page-header.js";
import { needsPageOptions, textOr } from "./page-options.js";
import { shownArticle } from "./shown-article.js";
import { renderToStaticMarkup } from "react-dom/server";

/**
 * The text of `@backgrounder/embed/page.css` for a `<style>` element, or the address of that file. A page that links
 * its stylesheet works under `style-src 'self'`.
 */
export type PageStyles = { inline: string } | { href: string };

/** A link of the page itself; a page that is shown has no address. */
export interface PageLink {
  text: string;
  href?: string;
}

/** Says that a page is of another day, with the way to the latest. */
export interface PageBand {
  text: string;
  link: Required<PageLink>;
}

export interface ArticlePageOptions {
  styles: PageStyles;
  /** Fills `<title>` if the article has no title: the name of its file, for example. Default: the article's id. */
  fallbackTitle?: string;
  /** A line above the title, such as `Demonstration` or `Analysis`. */
  notice?: string;
  /** `wide` leaves room for tables and columns; `text`, the default, is as wide as a column of text. */
  width?: "text" | "wide";
  /** `hub`: the first page of talks, with disputes and changes beside the rest where there is room. */
  layout?: "hub";
  /** Links above the title to the pages around this one: the first page of the talks, the latest day. */
  navigation?: readonly PageLink[];
  /** A line across the top that says that this is not today's page. */
  band?: PageBand;
  /** Your own wordings instead of the catalogue's, one or all. */
  labels?: OwnLabels;
  /** Receives whatever could not be rendered as written. Default: `console.warn`. */
  report?: NonNullable<ArticleBodyProps["report"]>;
}

/**
 * A complete HTML page of an article, from `<!doctype html>` on. It needs no script. What of the article cannot be shown
 * is left out and reported.
 * @throws ArgumentError where `styles` are missing.
 */
export function articlePage(given: Article, options: ArticlePageOptions): string {
  const { styles, width, report } = needsPageOptions(options, "articlePage");
  const article = shownArticle(given);
  const lang = article.lang ?? "en";
  const fallbackTitle = textOr(options.fallbackTitle) ?? article.id;
  const notice = textOr(options.notice);
  const labels = typeof options.labels === "object" ? options.labels : undefined;
  const page = (
    <html lang={lang} dir={article.dir ?? directionOf(lang)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{article.title === "" ? fallbackTitle : article.title}</title>
        <Styles {...styles} />
      </head>
      <body className="bgr-page" data-other-day={options.band === undefined ? undefined : ""}>
        <Band band={options.band} />
        <main className="bgr-page__main" data-width={width === "wide" ? "wide" : "text"}>
          <Navigation links={options.navigation} />
          {notice === undefined ? null : <p className="bgr-page__line bgr-page__notice">{notice}</p>}
          <PageHeader article={article} lang={lang} words={labelSet(lang, labels)} />
          <ArticleBody
            article={article}
            lang={lang}
            {...(options.layout === "hub" && { layout: "hub" })}
            {...(labels && { labels })}
            {...(report && { report })}
          />
        </main>
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}

function Styles(styles: PageStyles): ReactElement {
  if ("href" in styles) return <link rel="stylesheet" href={styles.href} />;
  return <style dangerouslySetInnerHTML={{ __html: withoutEnd(styles.inline) }} />;
}

function Band({ band }: { band: PageBand | undefined }): ReactElement | null {
  if (band === undefined) return null;
  return (
    <p className="bgr-page__band">
      {band.text} <a href={band.link.href}>{band.link.text}</a>
    </p>
  );
}

function Navigation({ links }: { links: readonly PageLink[] | undefined }): ReactElement | null {
  if (links === undefined || links.length === 0) return null;
  return (
    <nav className="bgr-page__line bgr-page__navigation">
      {links.map(({ text, href }) => (
        <a key={text} href={href} aria-current={href === undefined ? "page" : undefined}>
          {text}
        </a>
      ))}
    </nav>
  );
}
