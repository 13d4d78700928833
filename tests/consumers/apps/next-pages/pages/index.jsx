import Head from "next/head";
import { resolve } from "@backgrounder/model/talks";
import { ArticleBody } from "@backgrounder/react/article-body";
import { Callout } from "@backgrounder/react/callout";
import { Faq } from "@backgrounder/react/faq";
import { article, callout, dossier, faq, rounds } from "../story.mjs";

/** Next removes this from what the browser gets, with everything that only it needs. */
export const getStaticProps = () => ({
  props: { article: resolve({ ...article, blocks: [...article.blocks, rounds] }, [dossier]).article, callout, faq },
});

export default function Page({ article, callout, faq }) {
  return (
    <main>
      <Head>
        <title>{article.title}</title>
      </Head>
      <h1>{article.title}</h1>
      <ArticleBody article={article} lang="en" />
      <Callout block={callout} />
      <Faq block={faq} />
    </main>
  );
}
