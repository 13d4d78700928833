import type { Article } from "@backgrounder/model/article";
import {
  bridgeExplainer,
  ferryBrief,
  jisr,
  portBriefFrench,
  portBriefPolish,
  portBriefSpanish,
  portBriefUkrainian,
  portLive,
  portWages,
  strassenbahn,
} from "@backgrounder/model/examples";
import { dateTime, dateWords, directionOf, fill, labelsFor } from "@backgrounder/model/labels";
import { talksHub, talksPages, type Dossier } from "@backgrounder/model/talks";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { ArticleBody } from "./article-body.js";

interface PageProps {
  article: Article;
  /** The first page of talks. */
  layout?: "hub";
  /** Across the top of a page of an earlier day. */
  band?: string;
}

/** What a host's template would draw around the body. */
function Page({ article, layout, band }: PageProps) {
  const { lang = "en", title, standfirst, byline, published } = article;
  return (
    <main className={layout === "hub" ? "page page--wide" : "page"} lang={lang} dir={directionOf(lang)}>
      {band === undefined ? null : (
        <p className="page__band">
          {band} <a href="/talks/port-wages/">{labelsFor(lang).talks.latestState}</a>
        </p>
      )}
      <h1 className="page__title">{title}</h1>
      {standfirst === undefined ? null : <p className="page__standfirst">{standfirst}</p>}
      {byline === undefined ? null : (
        <p className="page__byline">
          {byline}
          {published === undefined ? null : (
            <>
              , <time dateTime={dateTime(published)}>{dateWords(published, lang)}</time>
            </>
          )}
        </p>
      )}
      <ArticleBody article={article} lang={lang} {...(layout && { layout })} />
    </main>
  );
}

/** As an editor has summed it up. */
const talks: Dossier = {
  ...portWages,
  standfirst: "The port and the dockers’ union meet again on Wednesday. They are less than one per cent apart.",
  answers: [
    {
      text: "The port offers 4.1 per cent. The union would take five, if night work is paid double.",
      on: "2026-03-20",
      by: "desk editor",
      references: [{ source: "source:post-2" }],
    },
  ],
};

const earlier = "2026-03-11";
const since = "2026-03-05";
const { knownOn, onDay } = labelsFor("en").talks;

function changesSince(day: string): Article {
  const changes = talksPages(talks, { since: day }).find(({ name }) => name === "changes");
  if (changes === undefined) throw new Error(`Nothing changed since ${day}. Choose an earlier day.`);
  const title = `${talks.name}: what changed between ${dateWords(day, "en")} and ${dateWords(talks.asOf, "en")}`;
  return { ...changes.article, title };
}

/** Whole articles, as they would be on a page. The title, standfirst and byline belong to the host's template. */
const meta = { title: "Pages", component: Page, tags: ["!manifest"] } satisfies Meta<typeof Page>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Explainer: Story = { args: { article: bridgeExplainer } };
export const LiveWithBackgroundBox: Story = { args: { article: portLive } };
export const Brief: Story = { args: { article: ferryBrief } };
export const HubOfTalks: Story = { args: { article: talksHub(talks), layout: "hub" } };
export const TalksOnAnEarlierDay: Story = {
  args: {
    article: {
      // The standfirst is of the latest day, and says what was not known then.
      ...talksHub(portWages, { asOf: earlier }),
      title: fill(onDay, { name: talks.name, date: dateWords(earlier, "en") }),
    },
    layout: "hub",
    band: fill(knownOn, { date: dateWords(earlier, "en") }),
  },
};
export const TalksSinceADay: Story = { args: { article: changesSince(since) } };
export const German: Story = { args: { article: strassenbahn } };
export const French: Story = { args: { article: portBriefFrench } };
export const Spanish: Story = { args: { article: portBriefSpanish } };
export const Polish: Story = { args: { article: portBriefPolish } };
export const Ukrainian: Story = { args: { article: portBriefUkrainian } };
export const RightToLeft: Story = { args: { article: jisr } };
