import type { Article } from "@backgrounder/model/article";
import { bridgeExplainer, ferryBrief, jisr, portLive, strassenbahn } from "@backgrounder/model/examples";
import { dateTime, dateWords } from "@backgrounder/model/labels";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { ArticleBody } from "./article-body.js";

/** What a host's template would draw around the body. */
function Page({ article }: { article: Article }) {
  const lang = article.lang ?? "en";
  return (
    <main className="page" lang={lang} dir={lang === "ar" ? "rtl" : "ltr"}>
      <h1 className="page__title">{article.title}</h1>
      {article.standfirst === undefined ? null : <p className="page__standfirst">{article.standfirst}</p>}
      <p className="page__byline">
        {article.byline}
        {article.published === undefined ? null : (
          <>
            , <time dateTime={dateTime(article.published)}>{dateWords(article.published, lang)}</time>
          </>
        )}
      </p>
      <ArticleBody article={article} lang={lang} />
    </main>
  );
}

/** Whole articles, as they would be on a page. The title, standfirst and byline belong to the host's template. */
const meta = { title: "Pages", component: Page, tags: ["!manifest"] } satisfies Meta<typeof Page>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Explainer: Story = { args: { article: bridgeExplainer } };
export const LiveWithBackgroundBox: Story = { args: { article: portLive } };
export const Brief: Story = { args: { article: ferryBrief } };
export const German: Story = { args: { article: strassenbahn } };
export const RightToLeft: Story = { args: { article: jisr } };
