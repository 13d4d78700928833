import { plainText, type Article } from "@backgrounder/model/article";
import { blockLabel, type Labels } from "@backgrounder/model/labels";

/** An entry of the list of contents. */
export interface ContentsEntry {
  href: string;
  title: string;
}

/** Parts that a reader looks for by name, beside the headings that the reporter wrote. */
const listed = new Set(["challenges", "faq", "key-terms", "talks", "timeline", "corrections", "sources"]);

export function contentsOf(article: Article, labels: Labels): ContentsEntry[] {
  return article.blocks.flatMap((block): ContentsEntry[] => {
    if (block.type === "heading")
      return block.level === 2 ? [{ href: `#${block.id}`, title: plainText(block.text) }] : [];
    const title = listed.has(block.type) ? blockLabel(block, labels) : undefined;
    return title === undefined ? [] : [{ href: `#${block.id}`, title }];
  });
}
