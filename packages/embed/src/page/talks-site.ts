import type { Article, IsoDate } from "@backgrounder/model/article";
import { dateWords, fill, labelsFor } from "@backgrounder/model/labels";
import {
  freezeDossier,
  datesOfChange,
  eachTalksPage,
  talksHub,
  type Dossier,
  type TalksArticleOptions,
  type TalksPage,
} from "@backgrounder/model/talks";
import { articlePage, type ArticlePageOptions } from "./article-page.js";
import { needsPageOptions } from "./page-options.js";

export interface TalksSiteOptions extends TalksArticleOptions, Pick<ArticlePageOptions, "styles" | "report"> {
  /** Also a page for each day on which something changed, at `2025-08-17.html`. Worked out day by day, so it takes time. */
  days?: boolean;
}

/** A page of the site. */
export interface SitePage {
  /** The name of its file: `index.html`, `events.html`. All are in one folder, so that they open from a disk, too. */
  path: string;
  html: string;
}

/**
 * A small static site about talks, from any dossier: a first page that answers what readers ask, pages for events, people,
 * proposals and the rest, and on demand one for each earlier day. Links between them are relative, and none needs a
 * script. The pages come one after the other, so that a large dossier takes no more memory than its largest page.
 * @throws ArgumentError where `dossier` is not a dossier, or `styles` are missing.
 * @throws RangeError where a day is not a date.
 */
export function talksSite(given: Dossier, all: TalksSiteOptions): Iterable<SitePage> {
  const dossier = freezeDossier(given, "talksSite");
  const { styles, report, days, ...options } = needsPageOptions(all, "talksSite");
  const pages = eachTalksPage(dossier, { ...options, addressOf: fileOf });
  const day = options.asOf ?? dossier.asOf;
  return sitePages(pages, days === true, { dossier, day, styles, ...(report && { report }) });
}

const firstFile = "index.html";
const fileOf = (name: string): string => `${name}.html`;

function* sitePages(pages: Iterable<TalksPage>, hasDays: boolean, context: SiteContext): Generator<SitePage> {
  for (const page of pages) yield sitePage(page, context);
  if (hasDays) yield* dayPages(context);
}

interface SiteContext extends Pick<ArticlePageOptions, "styles" | "report"> {
  dossier: Dossier;
  /** The day of the first page and of those beside it. */
  day: IsoDate;
}

function sitePage({ path, name, article, site }: TalksPage, { dossier, day, styles, report }: SiteContext): SitePage {
  const words = labelsFor(dossier.lang).talks;
  const isFirst = name === undefined;
  const html = articlePage(day < dossier.asOf ? titledWithDay(article, day, dossier) : article, {
    styles,
    fallbackTitle: dossier.name,
    width: "wide",
    ...(isFirst && { layout: "hub" }),
    ...(dossier.notice !== undefined && { notice: dossier.notice }),
    ...(!isFirst && {
      navigation: [
        { text: dossier.name, href: firstFile },
        ...site.flatMap((page) =>
          page.name === undefined
            ? []
            : [{ text: words.pages[page.name], ...(page.name !== name && { href: page.path }) }],
        ),
      ],
    }),
    ...(report && { report }),
  });
  return { path: isFirst ? firstFile : path, html };
}

/** A page that is not of the dossier's own day says so. */
const titledWithDay = (article: Article, day: IsoDate, { lang }: Dossier): Article => ({
  ...article,
  title: fill(labelsFor(lang).talks.onDay, { name: article.title, date: dateWords(day, lang) }),
});

/** The day of the first page is on it, and later ones are not on this site. */
function* dayPages({ dossier, day: shown, styles, report }: SiteContext): Generator<SitePage> {
  const { talks } = labelsFor(dossier.lang);
  for (const day of datesOfChange(dossier).filter((one) => one < shown)) {
    const words = dateWords(day, dossier.lang);
    const article = talksHub(dossier, { asOf: day });
    const html = articlePage(titledWithDay(article, day, dossier), {
      styles,
      width: "wide",
      layout: "hub",
      ...(dossier.notice !== undefined && { notice: dossier.notice }),
      band: { text: fill(talks.knownOn, { date: words }), link: { text: talks.latestState, href: firstFile } },
      ...(report && { report }),
    });
    yield { path: fileOf(day), html };
  }
}
