import { cleanArticle, type Diagnostic } from "@backgrounder/model/article";
import { bare } from "./bare.js";
import { bodyTree } from "./body-tree.js";
import type { Writer } from "./output.js";
import { block, inOrder, storable } from "./wordpress/block.js";
import { blocksOf } from "./wordpress/blocks.js";

/** Blocks of WordPress itself, which its editor can change one by one: for the code editor, or for its REST interface. */
export const wordpress: Writer = (article, options) => {
  const leftOut: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void leftOut.push(diagnostic);
  const said = new Set<string>();
  const leaveOut = (what: string): void => {
    if (!said.has(what)) report(noSuchBlock(what));
    said.add(what);
  };
  const nodes = bare(bodyTree(article, options, report), report);
  const text = `${inOrder(blocksOf(nodes, { language: {}, leaveOut }))}\n`;
  return { text, mediaType: "text/html", leftOut };
};

/** One block of our plugin: the article as data, with what cannot be shown left out, and its bare HTML, which is there without the plugin too. */
export const wordpressPlugin: Writer = (article, options) => {
  const leftOut: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void leftOut.push(diagnostic);
  const html = storable(bare(bodyTree(article, options, report), report));
  const saved = `<div class="wp-block-backgrounder-embed">${html}</div>`;
  // The body has reported what is not shown.
  const data = cleanArticle(article).article ?? { id: "", title: "", blocks: [] };
  return { text: `${block("backgrounder/embed", { data }, saved)}\n`, mediaType: "text/html", leftOut };
};

const noSuchBlock = (what: string): Diagnostic => ({
  rule: "left-out",
  severity: "notice",
  message: `WordPress has no block for this: ${what}.`,
  fix: "Use the form snippet-bare in an HTML block if it matters.",
  path: "",
});
