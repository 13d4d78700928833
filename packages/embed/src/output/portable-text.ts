import { cleanArticle, type Article, type Block, type Diagnostic } from "@backgrounder/model/article";
import { Keys } from "../portable-text/portable-text.js";
import { writeBlocks } from "../portable-text/write-blocks.js";
import { readProse } from "../prose/read-prose.js";
import type { TreeNode } from "../tree/element-tree.js";
import { asRead } from "../tree/as-read.js";
import { leftOut as leftOutOf, reportOnce } from "../tree/left-out.js";
import { withLinks } from "../tree/links.js";
import { languageOf } from "./article-tree.js";
import { bodyTree } from "./body-tree.js";
import { jsonText } from "./json-text.js";
import type { OutputOptions, Writer } from "./output.js";

/**
 * Portable Text, in blocks of the standard types. Blocks of `typedBlocks` are objects of their own, for an editor whose
 * schema has them.
 */
export const portableText: Writer = (article, options, block) => {
  const leftOut: Diagnostic[] = [];
  const report = reportOnce((diagnostic) => void leftOut.push(diagnostic));
  const tree = withLinks(
    asRead(bodyTree(article, options, report)),
    { baseUrl: options.baseUrl, relative: "kept" },
    report,
  );
  if (block === undefined)
    report(leftOutOf("The title, the standfirst, the byline and the date are fields of your own documents.", "notice"));
  const keys = new Keys(article.id);
  const value = parts(tree, article, options).flatMap((part) =>
    Array.isArray(part)
      ? writeBlocks(readProse(part, languageOf(article, options), report), { keys, report })
      : [typed(part, keys)],
  );
  return { text: jsonText(value), mediaType: "application/json", leftOut };
};

function typed({ type, ...block }: Block, keys: Keys): object {
  return { _type: type, _key: keys.next(), ...block };
}

/** What is written in standard blocks, and between it the blocks that the host knows. */
function parts(
  tree: readonly TreeNode[],
  article: Article,
  { typedBlocks = [] }: OutputOptions,
): (TreeNode[] | Block)[] {
  if (typedBlocks.length === 0) return [[...tree]];
  const known = new Map(
    (cleanArticle(article).article?.blocks ?? [])
      .filter(({ type }) => typedBlocks.includes(type))
      .map((block) => [`${block.type} ${block.id}`, block]),
  );
  const found: (TreeNode[] | Block)[] = [];
  for (const node of tree.flatMap((one) => (typeof one === "string" ? [one] : one.children))) {
    const name = typeof node === "string" ? "" : `${node.attributes["data-bgr"]} ${node.attributes["id"]}`;
    const block = known.get(name);
    const last = found.at(-1);
    if (block !== undefined) found.push(block);
    else if (Array.isArray(last)) last.push(node);
    else found.push([node]);
  }
  return found;
}
