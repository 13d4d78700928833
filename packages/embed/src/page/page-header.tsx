import { bylineOf, type Article } from "@backgrounder/model/article";
import { dateTime, dateWords, isSameLanguage, type LabelSet } from "@backgrounder/model/labels";
import { Image } from "@backgrounder/react/image";
import type { ReactElement } from "react";

interface PageHeaderProps {
  article: Article;
  lang: string;
  words: LabelSet;
}

/** A lead image is cleaned with its article; that it has no id, unlike a block, is as it should be. */
const isReported = (): void => undefined;

/** What is above an article's body: its title, who wrote it and when. */
export function PageHeader({ article, lang, words: { labels, dateLang } }: PageHeaderProps): ReactElement | null {
  const { title, standfirst, image, published } = article;
  const byline = bylineOf(article);
  if (title === "" && byline === undefined && published === undefined && image === undefined) return null;
  return (
    <header className="bgr-page__header">
      {title === "" ? null : <h1 className="bgr-page__title">{title}</h1>}
      {standfirst === undefined ? null : <p className="bgr-page__standfirst">{standfirst}</p>}
      {byline === undefined ? null : <p className="bgr-page__line">{byline}</p>}
      {published === undefined ? null : (
        <p className="bgr-page__line">
          <time dateTime={dateTime(published)} lang={isSameLanguage(dateLang, lang) ? undefined : dateLang}>
            {dateWords(published, labels.dates)}
          </time>
        </p>
      )}
      {image === undefined ? null : (
        <Image block={{ ...image, type: "image", id: "" }} lang={lang} report={isReported} />
      )}
    </header>
  );
}
