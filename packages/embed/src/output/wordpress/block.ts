import type { TreeNode } from "../../tree/element-tree.js";
import { toHtml } from "../../tree/to-html.js";

/** A block as WordPress stores it: HTML between two comments. */
export function block(name: string, attributes: Readonly<Record<string, unknown>>, html: string): string {
  const settings = Object.keys(attributes).length === 0 ? "" : ` ${inComment(attributes)}`;
  return `<!-- wp:${name}${settings} -->\n${html}\n<!-- /wp:${name} -->`;
}

/** One block after the other, as the block editor writes them. */
export const inOrder = (blocks: readonly string[]): string => blocks.join("\n\n");

/** JSON that cannot end the comment, with the escapes of WordPress's own serializer. */
const inComment = (attributes: object): string =>
  JSON.stringify(attributes)
    .replaceAll("--", "\\u002d\\u002d")
    .replaceAll("<", "\\u003c")
    .replaceAll(">", "\\u003e")
    .replaceAll("&", "\\u0026")
    .replaceAll('\\"', "\\u0022");

/** The tree as HTML, of which WordPress shows every word: it would act on some that look like its own commands. */
export const storable = (nodes: readonly TreeNode[]): string =>
  toHtml(nodes)
    // "[gallery]" in a sentence would become a gallery, "[1]" stays.
    .replaceAll(/\[(?=[a-z/])/gi, "&#91;")
    // An address alone in a paragraph would become an embed.
    .replaceAll(/(^|>|\n)([^\S\n]*https?):(?=\/\/[^\s<>"]+[^\S\n]*(?:<|\n|$))/gi, "$1$2&#58;");
