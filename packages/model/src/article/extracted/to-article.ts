import type { Article, Block, Id } from "../../generated/types.js";
import { cleanArticle } from "../clean.js";
import type { Extracted, ExtractedBlock } from "./extracted.js";
import { blockOf, type Making } from "./extracted-block.js";
import { richTextOf } from "./extracted-text.js";
import { IdMint } from "./mint-id.js";
import type { Diagnostic } from "../../diagnostic.js";
import { hasCatalogue } from "../../labels/labels.js";
import { noWordsForLanguage } from "../../labels/no-words-for-language.js";

export interface ToArticleOptions {
  /** The article's id; else one is minted from its title. */
  id?: Id;
  /** BCP 47; else what the reading found out. */
  lang?: string;
}

/**
 * An article of what was extracted: rich text and ids are made here, once. Store the result;
 * made again from a changed title, the ids would be others.
 * Suggestions are not taken over: an editor accepts them by moving them to `blocks`.
 */
export function toArticle(
  extracted: Extracted,
  { id, lang = extracted.lang }: ToArticleOptions = {},
): { article: Article; diagnostics: Diagnostic[] } {
  const mint = new IdMint();
  const { title = "", byline, published } = extracted;
  const making = sourceIds(extracted.blocks, mint);
  const made: Article = {
    id: id ?? mint.mint("article", title),
    title,
    ...(byline !== undefined && { byline }),
    ...(published !== undefined && { published }),
    ...(lang !== undefined && { lang }),
    blocks: extracted.blocks.flatMap((block): Block[] => blockOf(block, making)),
  };
  const { article, diagnostics } = cleanArticle(made);
  if (title === "")
    diagnostics.unshift({
      rule: "missing-title",
      severity: "warning",
      message: "No title was found. Give the article one before it is published.",
      path: "title",
    });
  if (lang !== undefined && !hasCatalogue(lang)) diagnostics.push(noWordsForLanguage(lang));
  return { article: article ?? made, diagnostics };
}

/** Sources get their ids first, so that a `[2]` in an earlier paragraph can point to them. */
function sourceIds(blocks: readonly ExtractedBlock[], mint: IdMint): Making {
  const ofItem = new Map<object, Id>();
  for (const block of blocks) {
    if (block.type !== "sources") continue;
    for (const item of block.items) ofItem.set(item, mint.mint("source", item.title));
  }
  const ids = [...ofItem.values()];
  return { mint, sourceId: (item) => ofItem.get(item) ?? mint.mint("source"), rich: (text) => richTextOf(text, ids) };
}
