import type { Article, Block } from "../generated/types.js";
import { safeHref } from "../article/cleaning/safe-href.js";
import { shownArticle } from "../article/clean.js";
import { rulesIn, type ArticleWith, type OwnBlock, type WithOwnBlocks } from "../article/own-blocks.js";
import { correctionComment } from "./correction-comment.js";
import { author, imageObject } from "./author.js";
import { creativeWork } from "./creative-work.js";
import { faqPage } from "./faq-page.js";
import { node, type JsonLdGraph, type JsonLdNode } from "../json-ld.js";

const types = {
  news: "NewsArticle",
  background: "BackgroundNewsArticle",
  analysis: "AnalysisNewsArticle",
  live: "LiveBlogPosting",
  opinion: "OpinionNewsArticle",
} as const;

/**
 * The schema.org graph of an article: itself, its sources and corrections, and one FAQPage of all its questions.
 * For the page that hosts the article, never for an embed. Search engines show nothing special for it
 * since 2026; it is there for whoever else reads pages. Takes anything, never throws.
 */
export function articleJsonLd(value: Article): JsonLdGraph;
/** The same with blocks of your own. A `jsonLd` of yours that throws is not caught. */
export function articleJsonLd<Own extends OwnBlock>(value: ArticleWith<Own>, options: WithOwnBlocks<Own>): JsonLdGraph;
export function articleJsonLd(value: unknown, options?: unknown): JsonLdGraph {
  const ruleOf = rulesIn(options);
  const article = shownArticle(ruleOf)(value, []);
  const graph: JsonLdNode[] = [];
  if (article !== undefined) {
    graph.push(articleNode(article));
    const faq = faqPage(ofType(article.blocks, "faq"), article.url);
    if (faq !== undefined) graph.push(faq);
    for (const block of article.blocks) {
      const own = ruleOf(block.type)?.jsonLd?.(block);
      if (own !== undefined) graph.push(own);
    }
  }
  return { "@context": "https://schema.org", "@graph": graph };
}

/** The graph of a page that shows FAQ blocks and no article of ours. Takes anything, never throws. */
export function faqJsonLd(blocks: Parameters<typeof faqPage>[0], url?: string): JsonLdGraph {
  const faq = faqPage(Array.isArray(blocks) ? blocks : [], safeHref(url));
  return { "@context": "https://schema.org", "@graph": faq === undefined ? [] : [faq] };
}

function articleNode(article: ArticleWith<OwnBlock>): JsonLdNode {
  const {
    title,
    standfirst,
    byline,
    authors,
    image,
    tags,
    isAccessibleForFree,
    published,
    updated,
    lang,
    section,
    url,
    publisher,
    genre = "news",
    blocks,
  } = article;
  return node(types[genre], {
    ...(url && { "@id": url, url, mainEntityOfPage: url }),
    headline: title,
    description: standfirst,
    image: image && imageObject(image),
    author: authors === undefined ? byline : authors.map(author),
    datePublished: published,
    dateModified: updated,
    inLanguage: lang,
    articleSection: section,
    keywords: tags,
    isAccessibleForFree,
    publisher: publisher === undefined ? undefined : node("Organization", { name: publisher }),
    citation: ofType(blocks, "sources").flatMap(({ items }) => items.map(creativeWork)),
    correction: ofType(blocks, "corrections").flatMap(({ items }) => items.map(correctionComment)),
  });
}

function ofType<T extends Block["type"]>(
  blocks: readonly (Block | OwnBlock)[],
  type: T,
): Extract<Block, { type: T }>[] {
  return blocks.filter((block): block is Extract<Block, { type: T }> => block.type === type);
}
