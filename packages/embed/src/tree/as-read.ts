import type { TreeElement, TreeNode } from "./element-tree.js";
import { rewrite } from "./rewrite.js";

/**
 * The tree as it is read aloud: without what is drawn for the eye alone, with the words of signs that only have a label,
 * and with a blank wherever a style sheet alone keeps two words apart.
 */
export function asRead(nodes: readonly TreeNode[]): TreeNode[] {
  return parted(rewrite(nodes, readElement));
}

function readElement(element: TreeElement): readonly TreeNode[] {
  const { tag, attributes, children } = element;
  if (attributes["aria-hidden"] === "true" || tag === "svg" || tag === "style") return [];
  const label = attributes["aria-label"];
  if (attributes["role"] === "img" && label !== undefined) return [{ tag: "span", attributes: {}, children: [label] }];
  return [{ ...element, tag: hasDatesForNumbers(element) ? "ul" : tag, children: parted(children) }];
}

/**
 * The page hides the numbers of a list whose items begin with their dates; other forms would not, and "3. November 2025"
 * is a day.
 */
const hasDatesForNumbers = ({ tag, attributes }: TreeElement): boolean =>
  tag === "ol" && (attributes["reversed"] !== undefined || attributes["class"] === "bgr-timeline__list");

/** Our own spans side by side are a line each on the page; without its style sheet, their words would run together. */
function parted(nodes: readonly TreeNode[]): TreeNode[] {
  return nodes.flatMap((node, index) => {
    const before = nodes[index - 1];
    return before !== undefined && isOwnSpan(before) && isOwnSpan(node) ? [" ", node] : [node];
  });
}

const isOwnSpan = (node: TreeNode): boolean =>
  typeof node !== "string" && node.tag === "span" && node.attributes["lang"] === undefined;
