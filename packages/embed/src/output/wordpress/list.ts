import type { TreeElement, TreeNode } from "../../tree/element-tree.js";
import { block, inOrder, storable } from "./block.js";
import { linesOf, marked, marksOf, withBreaks, type Marks } from "./rich-text.js";

/** An item of a list holds text and further lists, and no other block. */
const tooMuch = new Set(["details", "table", "blockquote", "figure", "dl", "h2", "h3", "h4", "h5", "h6"]);

const isList = (node: TreeNode): node is TreeElement =>
  typeof node !== "string" && (node.tag === "ul" || node.tag === "ol");

/** Whether every item is text and lists, so that it can be a list block. */
export const isTextList = (list: TreeElement): boolean => !holdsMore(list.children);

const holdsMore = (nodes: readonly TreeNode[]): boolean =>
  nodes.some((node) => typeof node !== "string" && (tooMuch.has(node.tag) || holdsMore(node.children)));

export const itemsOf = ({ children }: TreeElement): TreeElement[] =>
  children.filter((node): node is TreeElement => typeof node !== "string" && node.tag === "li");

export function listBlock(list: TreeElement, marks: Marks): string {
  const { id, ...language } = { ...marks, ...marksOf(list) };
  const isOrdered = list.tag === "ol";
  const items = itemsOf(list).map((item) => itemBlock(item, language));
  const attributes = { class: "wp-block-list", ...(id !== undefined && { id }) };
  const [start = "", end = ""] = storable([{ tag: list.tag, attributes, children: ["\n"] }]).split("\n");
  return block("list", isOrdered ? { ordered: true } : {}, `${start}${inOrder(items)}${end}`);
}

function itemBlock(item: TreeElement, outer: Marks): string {
  const { id, ...language } = { ...outer, ...marksOf(item) };
  const [words, lists] = split(item.children);
  const text = marked(withBreaks(linesOf(words)), { ...language, ...(id !== undefined && { id }) });
  const inner = lists.map((list) => listBlock(list, language));
  return block("list-item", {}, `<li>${storable(text)}${inOrder(inner)}</li>`);
}

/** The words of an item, and the lists that close it. */
function split(nodes: readonly TreeNode[]): [words: TreeNode[], lists: TreeElement[]] {
  const words = [...nodes];
  const lists: TreeElement[] = [];
  for (let last = words.at(-1); last !== undefined && isList(last); last = words.at(-1)) {
    lists.unshift(last);
    words.pop();
  }
  return [words, lists];
}
