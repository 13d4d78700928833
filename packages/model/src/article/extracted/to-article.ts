import { ArgumentError, needsObject, needsOptions, needsText } from "../../argument-error.js";
import { needsObjects } from "../../labels/label-arguments.js";
import type { Article, Block, Id } from "../../generated/types.js";
import { cleanArticle } from "../clean.js";
import type { Extracted, ExtractedBlock } from "./extracted.js";
import { blockOf, type Making } from "./extracted-block.js";
import { richTextOf } from "./extracted-text.js";
import { IdMint } from "./mint-id.js";
import { SourceNumbers } from "./source-numbers.js";
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
 * @throws ArgumentError where `extracted` is not what `extract` returns.
 */
export function toArticle(
  extracted: Extracted,
  options: ToArticleOptions = {},
): { article: Article; diagnostics: Diagnostic[] } {
  needsObject(extracted, "toArticle", "extracted", "what extract returns");
  needsOptions(options, "toArticle");
  const { id, lang = extracted.lang } = options;
  if (id !== undefined) needsText(id, "toArticle", "options.id");
  if (lang !== undefined) needsText(lang, "toArticle", "options.lang");
  needsObjects(extracted.blocks, "toArticle", "extracted.blocks");
  try {
    return articleOf(extracted, id, lang);
  } catch (cause) {
    // Extracted blocks have no schema: they are made by a program and read here, once.
    const message =
      'toArticle: "extracted" is not what extract returns: its blocks have other fields. Extract the text again.';
    throw cause instanceof TypeError ? new ArgumentError(message, { cause }) : cause;
  }
}

function articleOf(
  extracted: Extracted,
  id: Id | undefined,
  lang: string | undefined,
): { article: Article; diagnostics: Diagnostic[] } {
  const mint = new IdMint();
  const { title = "", byline, published, updated } = extracted;
  const numbers = new SourceNumbers();
  const making = sourceIds(extracted.blocks, mint, numbers);
  const blocks: Block[] = [];
  for (const block of extracted.blocks) {
    numbers.path = `blocks[${blocks.length}]`;
    blocks.push(...blockOf(block, making));
  }
  const made: Article = {
    id: id ?? mint.mint("article", title),
    title,
    ...(byline !== undefined && { byline }),
    ...(published !== undefined && { published }),
    ...(updated !== undefined && { updated }),
    ...(lang !== undefined && { lang }),
    blocks,
  };
  const { article, diagnostics } = cleanArticle(made);
  diagnostics.push(...numbers.diagnostics);
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
function sourceIds(blocks: readonly ExtractedBlock[], mint: IdMint, numbers: SourceNumbers): Making {
  const ofItem = new Map<object, Id>();
  for (const block of blocks) {
    if (block.type !== "sources") continue;
    for (const item of block.items) {
      const id = mint.mint("source", item.title);
      ofItem.set(item, id);
      if (item.number !== undefined) numbers.add(item.number, id);
    }
  }
  return {
    mint,
    sourceId: (item) => ofItem.get(item) ?? mint.mint("source"),
    rich: (text) => richTextOf(text, numbers),
  };
}
