import type { TreeElement, TreeNode } from "../tree/element-tree.js";
import { wordsOf } from "../tree/rewrite.js";

/** The widths of columns for which a height is reserved, in pixels. */
export const reservedWidths = [320, 375, 768, 1200] as const;

/** The height to reserve at each of `reservedWidths`. */
export type Heights = readonly [number, number, number, number];

/** Between the widths a straight line, beyond them the nearest. */
export function heightAt(heights: Heights, width: number): number {
  const after = reservedWidths.findIndex((known) => known >= width);
  if (after === 0) return heights[0];
  const [low = 0, high = 0] = [reservedWidths[after - 1], reservedWidths[after]];
  const [lower, higher] = [heights[after - 1], heights[after]];
  if (after === -1 || lower === undefined || higher === undefined) return heights[3];
  return Math.ceil(lower + ((higher - lower) * (width - low)) / (high - low));
}

/**
 * Worked out from the words, because a server has no browser, and what changes every day cannot be measured by hand. A
 * little more than needed: too little would hide the last line, too much is a gap. tests/embeds compares it with Chromium.
 */
export const heightsOf = (tree: readonly TreeNode[]): Heights => [
  pageHeight(tree, 320),
  pageHeight(tree, 375),
  pageHeight(tree, 768),
  pageHeight(tree, 1200),
];

/** Left and right of the page; above and below it, with the space of its last line and of its last block. */
const sides = 32;
const ends = 50;
/** No line is longer than the measure of the style sheet. */
const measure = 560;

const pageHeight = (tree: readonly TreeNode[], width: number): number =>
  Math.ceil(ends + stacked(tree, { width: width - sides, size: 18 }) * spare);

/** Fonts differ, and so do the places where lines break. */
const spare = 1.06;

interface Room {
  width: number;
  /** Of the font, in pixels. */
  size: number;
}

/** A letter is so many times as wide as its font is high, spaces and capitals included. */
const letter = 0.485;

/** Elements that begin on a line of their own, with their space above and below, in lines. */
const spaces: Readonly<Record<string, number>> = {
  p: 0.35,
  li: 0.3,
  dt: 0.3,
  dd: 0.45,
  h1: 0,
  h2: 1.2,
  h3: 1,
  h4: 0.7,
  h5: 0.5,
  h6: 0.5,
  ul: 0.5,
  ol: 0.5,
  dl: 0.5,
  div: 0,
  section: 1.4,
  aside: 1.4,
  article: 0,
  nav: 0.5,
  footer: 0.5,
  header: 0,
  details: 0.75,
  summary: 0,
  table: 1,
  caption: 0.5,
  figure: 1,
  figcaption: 0.4,
  blockquote: 1,
  form: 1,
};

/** The frame of a block, in lines. */
const block = 2.8;

/** Where things stand has columns, whose lines are shorter. */
const columns = 1.08;

function stacked(nodes: readonly TreeNode[], room: Room): number {
  let height = 0;
  let line = "";
  const endLine = (): void => {
    height += textHeight(line, room);
    line = "";
  };
  for (const node of nodes) {
    if (typeof node === "string") line += node;
    else if (node.tag === "br") endLine();
    else if (isOwnLine(node)) {
      endLine();
      height += ofElement(node, room);
    } else line += wordsOf(node.children);
  }
  endLine();
  return height;
}

const isOwnLine = ({ tag }: TreeElement): boolean => Object.hasOwn(spaces, tag) || tag === "svg" || tag === "img";

function textHeight(text: string, { width, size }: Room): number {
  const letters = text.replaceAll(/\s+/g, " ").trim().length;
  if (letters === 0) return 0;
  return Math.ceil((letters * letter * size) / Math.min(width, measure)) * size * 1.5;
}

function ofElement({ tag, attributes, children }: TreeElement, room: Room): number {
  const { width, size } = room;
  if (tag === "svg") return pictureHeight(attributes["height"], size);
  if (tag === "img") return (width * (Number(attributes["height"]) || 9)) / (Number(attributes["width"]) || 16);
  const space = (attributes["data-bgr"] === undefined ? (spaces[tag] ?? 0) : block) * size;
  // A closed answer is as high as its question.
  if (tag === "details" && attributes["open"] === undefined) {
    const summary = children.filter((child) => typeof child !== "string" && child.tag === "summary");
    return space + stacked(summary, { ...room, width: width - 2 * size });
  }
  if (tag === "table") return space + tableHeight(children, room);
  const inner = tag === "li" || tag === "dd" || tag === "blockquote" ? width - size : width;
  const scale = attributes["class"]?.includes("bgr-where-things-stand") === true ? columns : 1;
  return space + stacked(children, { ...room, width: Math.max(inner, 80) }) * scale;
}

/** A picture says how high it is in ems or pixels. */
function pictureHeight(height: string | undefined, size: number): number {
  const number = Number.parseFloat(height ?? "");
  return Number.isNaN(number) ? size : height?.endsWith("em") === true ? number * size : number;
}

/** Each row is as high as its highest cell; the cells of a row share its width. */
function tableHeight(nodes: readonly TreeNode[], room: Room): number {
  let height = 0;
  for (const node of nodes) {
    if (typeof node === "string") continue;
    if (node.tag !== "tr") {
      height += node.tag === "caption" ? ofElement(node, room) : tableHeight(node.children, room);
      continue;
    }
    const cells = node.children.filter((child) => typeof child !== "string");
    const width = Math.max(room.width / Math.max(cells.length, 1) - 12, 60);
    height += 0.6 * room.size + Math.max(...cells.map((cell) => stacked(cell.children, { ...room, width })), 0);
  }
  return height;
}
