import { cleanArticle } from "@backgrounder/model/article";
import { jsonText } from "./json-text.js";
import type { Writer } from "./output.js";

/** The article itself, or the block, with what could not be shown left out. */
export const json: Writer = (article, _options, block) => {
  const { article: cleaned, diagnostics } = cleanArticle(article);
  const value = block === undefined ? cleaned : cleaned?.blocks[0];
  return { text: jsonText(value ?? null), mediaType: "application/json", leftOut: diagnostics };
};
