import type { Diagnostic } from "@backgrounder/model/article";
import { blocksMarkdown } from "../markdown/blocks.js";
import { reportLanguages } from "../prose/languages.js";
import { reportOnce } from "../tree/left-out.js";
import { articleProse } from "./article-prose.js";
import type { Writer } from "./output.js";

/** CommonMark, with the tables of GitHub. What folds open on the page is a heading and its text. */
export const markdown: Writer = (article, options) => {
  const leftOut: Diagnostic[] = [];
  const report = reportOnce((diagnostic) => void leftOut.push(diagnostic));
  const blocks = articleProse(article, options, report);
  reportLanguages(blocks, report);
  return { text: `${blocksMarkdown(blocks)}\n`, mediaType: "text/markdown", leftOut };
};
