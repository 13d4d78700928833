import type { TreeElement, TreeNode } from "../../tree/element-tree.js";
import { block, inOrder, storable } from "./block.js";
import { isTextList, itemsOf, listBlock } from "./list.js";
import { quoteOrImage } from "./figure.js";
import { isBlank, isInline, linesOf, marked, marksOf, withBreaks, type Marks } from "./rich-text.js";
import type { Surroundings } from "./surroundings.js";
import { tableBlock } from "./table.js";

/** The tree, of elements that `bare` keeps, as blocks that every WordPress has. */
export function blocksOf(nodes: readonly TreeNode[], around: Surroundings): string[] {
  const blocks: string[] = [];
  let words: TreeNode[] = [];
  const end = (): void => {
    if (!isBlank(words)) blocks.push(paragraph(words, around.language));
    words = [];
  };
  for (const node of nodes) {
    if (typeof node === "string" || isInline(node)) {
      words.push(node);
      continue;
    }
    end();
    blocks.push(...blocksOfElement(node, around));
  }
  end();
  return blocks;
}

function blocksOfElement(element: TreeElement, outside: Surroundings): string[] {
  const marks = { ...outside.language, ...marksOf(element) };
  const around = { ...outside, language: languageOf(marks) };
  switch (element.tag) {
    case "p":
      return isBlank(element.children) ? [] : [paragraph(element.children, marks)];
    case "h2":
    case "h3":
    case "h4":
    case "h5":
    case "h6":
      return [heading(element, marks)];
    case "ul":
    case "ol":
      return isTextList(element) ? [listBlock(element, around.language)] : longItems(element, around);
    case "details":
      return [details(element, around)];
    case "table":
      return [tableBlock(element, around.language, around.leaveOut)];
    case "blockquote":
    case "figure":
    case "img":
      return quoteOrImage(element, around, (nodes) => blocksOf(nodes, around));
    case "dl":
      around.leaveOut("list of terms; each term is a paragraph in bold, its explanation the next line");
      return terms(element.children, around);
    default:
      return group(element, around);
  }
}

const languageOf = ({ lang, dir }: Marks): Marks => ({
  ...(lang !== undefined && { lang }),
  ...(dir !== undefined && { dir }),
});

/** The only block that says by itself that it is written from right to left. */
function paragraph(words: readonly TreeNode[], { id, lang, dir }: Marks): string {
  const attributes = { ...(id !== undefined && { id }), ...(dir !== undefined && { dir }) };
  const children = marked(words, lang === undefined ? {} : { lang });
  return block(
    "paragraph",
    dir === undefined ? {} : { direction: dir },
    storable([{ tag: "p", attributes, children }]),
  );
}

function heading({ tag, children }: TreeElement, { id, ...language }: Marks): string {
  const level = Number(tag.slice(1));
  const attributes = { class: "wp-block-heading", ...(id !== undefined && { id }) };
  const words = marked(withBreaks(linesOf(children)), language);
  return block("heading", level === 2 ? {} : { level }, storable([{ tag, attributes, children: words }]));
}

function details({ children }: TreeElement, around: Surroundings): string {
  const isSummary = (node: TreeNode): node is TreeElement => typeof node !== "string" && node.tag === "summary";
  const summary = children.find(isSummary);
  const rest = children.filter((node) => !isSummary(node));
  const words = marked(withBreaks(linesOf(summary?.children ?? [])), around.language);
  const title = storable([{ tag: "summary", attributes: {}, children: words }]);
  const inner = inOrder(blocksOf(rest, around));
  return block("details", {}, `<details class="wp-block-details">${title}${inner}</details>`);
}

/** Items that hold more than text: a group each, because an item of WordPress's list cannot. */
function longItems(list: TreeElement, around: Surroundings): string[] {
  if (list.tag === "ol") around.leaveOut("numbers before long items of a list");
  return itemsOf(list).flatMap((item) => group({ ...item, tag: "div" }, around));
}

function terms(nodes: readonly TreeNode[], around: Surroundings): string[] {
  const lists = nodes.filter((node): node is TreeElement => typeof node !== "string");
  const blocks: string[] = [];
  let lines: TreeNode[] = [];
  let marks: Marks = around.language;
  const end = (): void => {
    if (lines.length > 0) blocks.push(paragraph(lines, marks));
    [lines, marks] = [[], around.language];
  };
  for (const element of lists) {
    if (element.tag === "div") {
      end();
      blocks.push(...terms(element.children, around));
      continue;
    }
    const words = withBreaks(linesOf(element.children));
    if (element.tag === "dt") {
      end();
      marks = { ...around.language, ...marksOf(element) };
      lines = [{ tag: "strong", attributes: {}, children: words }];
    } else
      lines = withBreaks([lines, [...marked(words, languageOf(marksOf(element)))]].filter(({ length }) => length > 0));
  }
  end();
  return blocks;
}

/** Blocks that take the address of what is round them, so that no group is needed for it. */
const anchored = new Set(["p", "h2", "h3", "h4", "h5", "h6"]);

function group(element: TreeElement, around: Surroundings): string[] {
  const { id } = marksOf(element);
  if (element.attributes["aria-label"] !== undefined) {
    around.leaveOut(`name for screen readers, “${element.attributes["aria-label"]}”`);
  }
  const { children } = element;
  // Terms without a list of their own.
  const isTerm = (node: TreeNode): boolean => typeof node !== "string" && (node.tag === "dt" || node.tag === "dd");
  const blocks = children.some(isTerm) ? terms(children, around) : undefined;
  const only = children.length === 1 ? children[0] : undefined;
  if (id !== undefined && only !== undefined && typeof only !== "string" && anchored.has(only.tag)) {
    return blocksOf([{ ...only, attributes: { id, ...only.attributes } }], around);
  }
  const inner = blocks ?? blocksOf(children, around);
  const isGroup = id !== undefined || element.attributes["role"] === "note";
  if (!isGroup || inner.length === 0) return inner;
  const anchor = id === undefined ? "" : ` id="${storable([id])}"`;
  return [block("group", {}, `<div class="wp-block-group"${anchor}>${inOrder(inner)}</div>`)];
}
