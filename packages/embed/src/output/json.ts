import { cleanArticle, type Diagnostic } from "@backgrounder/model/article";
import type { Writer } from "./output.js";

/**
 * The article itself, or the block, with what could not be shown left out. `<` is written as an escape, so that the text
 * can also be put into a script element.
 */
export const json: Writer = (article, _options, block) => {
  const { article: cleaned, diagnostics } = cleanArticle(article);
  const value = block === undefined ? cleaned : cleaned?.blocks[0];
  const leftOut: Diagnostic[] = [...diagnostics];
  return {
    text: `${JSON.stringify(value ?? null, undefined, 2).replaceAll("<", String.raw`\u003c`)}\n`,
    mediaType: "application/json",
    leftOut,
  };
};
