import type { TreeElement, TreeNode } from "./element-tree.js";

/** What becomes of an element, its children done already: other nodes, or none. */
export type Rewrite = (element: TreeElement) => readonly TreeNode[];

/** The tree with every element rewritten, from the innermost out. */
export function rewrite(nodes: readonly TreeNode[], change: Rewrite): TreeNode[] {
  return nodes.flatMap((node) =>
    typeof node === "string" ? [node] : change({ ...node, children: rewrite(node.children, change) }),
  );
}

/** Its words, as a reader of the page would read them aloud; a list item or a paragraph is a line of its own. */
export function wordsOf(nodes: readonly TreeNode[]): string {
  return nodes.map((node) => (typeof node === "string" ? node : lineOf(node))).join("");
}

const lines = new Set(["p", "li", "dt", "dd", "h2", "h3", "h4", "h5", "h6", "tr", "summary", "figcaption", "br"]);

const lineOf = ({ tag, children }: TreeElement): string =>
  lines.has(tag) ? `${wordsOf(children)}\n` : wordsOf(children);
