import { resolve } from "@backgrounder/model/talks";
import { ArticleBody } from "@backgrounder/react/article-body";
import { Callout } from "@backgrounder/react/callout";
import { Faq } from "@backgrounder/react/faq";
import "@backgrounder/react/styles.css";
import { article, callout, dossier, faq, rounds } from "../story.mjs";

const story = resolve({ ...article, blocks: [...article.blocks, rounds] }, [dossier]);

export const meta = () => [{ title: article.title }];

export default function Story() {
  return (
    <main>
      <h1>{article.title}</h1>
      <ArticleBody article={story.article} lang="en" />
      <Callout block={callout} />
      <Faq block={faq} />
    </main>
  );
}
