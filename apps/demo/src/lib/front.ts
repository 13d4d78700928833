import {
  plainText,
  type Article,
  type FaqItem,
  type ImageBlock,
  type KeyPointsBlock,
} from "@backgrounder/model/article";

/** The first key points of an article, without the numbers of sources that the front page does not list. */
export function keyPointsOf(article: Article): KeyPointsBlock | undefined {
  const block = article.blocks.find((candidate) => candidate.type === "key-points");
  return block && { ...block, id: `${block.id}-front`, items: block.items.map(plainText) };
}

/** Its first picture. The front page has no list of sources that a number could lead to. */
export function pictureOf(article: Article): ImageBlock | undefined {
  const block = article.blocks.find((candidate) => candidate.type === "image");
  return block && { ...block, id: `${block.id}-front`, ...(block.caption && { caption: plainText(block.caption) }) };
}

/** The questions an article answers: `#id` of each opens its answer. */
export function questionsOf(article: Article): FaqItem[] {
  return article.blocks.flatMap((block) => (block.type === "faq" ? block.items : []));
}

/** The first paragraph, for a story without a standfirst. */
export function openingOf(article: Article): string | undefined {
  const block = article.blocks.find((candidate) => candidate.type === "paragraph");
  return block && plainText(block.text);
}
