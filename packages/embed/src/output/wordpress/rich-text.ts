import type { TreeElement, TreeNode } from "../../tree/element-tree.js";

/** What a block's own text may hold. All else is a block. */
const inline = new Set(["a", "b", "br", "cite", "code", "del", "em", "i", "ins", "q", "span", "strong", "sub", "sup"]);

export const isInline = (node: TreeNode): boolean => typeof node === "string" || inline.has(node.tag);

export const isBlank = (nodes: readonly TreeNode[]): boolean =>
  nodes.every((node) => typeof node === "string" && node.trim() === "");

/** Which language words are in, and what links to them lead to. */
export interface Marks {
  id?: string;
  lang?: string;
  dir?: string;
}

export const marksOf = ({ attributes: { id, lang, dir } }: TreeElement): Marks => ({
  ...(id !== undefined && { id }),
  ...(lang !== undefined && { lang }),
  ...(dir !== undefined && { dir }),
});

/** Language and address on the words themselves: most blocks take neither, and the editor calls them invalid if they have it. */
export function marked(nodes: readonly TreeNode[], { id, lang, dir }: Marks): readonly TreeNode[] {
  const attributes = {
    ...(id !== undefined && { id }),
    ...(lang !== undefined && { lang }),
    ...(dir !== undefined && { dir }),
  };
  return Object.keys(attributes).length === 0 ? nodes : [{ tag: "span", attributes, children: nodes }];
}

/** Any elements as lines of text, for a place that holds no blocks: a cell of a table, an item of a list. */
export function linesOf(nodes: readonly TreeNode[]): TreeNode[][] {
  const lines: TreeNode[][] = [];
  let line: TreeNode[] = [];
  const end = (): void => {
    if (!isBlank(line)) lines.push(line);
    line = [];
  };
  for (const node of nodes) {
    if (typeof node === "string" || isInline(node)) {
      line.push(node);
      continue;
    }
    end();
    lines.push(...linesOfBlock(node));
  }
  end();
  return lines;
}

function linesOfBlock(element: TreeElement): TreeNode[][] {
  if (element.tag === "img") return [[element]];
  const { id, ...language } = marksOf(element);
  return linesOf(element.children).map((line, index) => [
    ...marked(line, { ...language, ...(index === 0 && id !== undefined && { id }) }),
  ]);
}

/** Lines in one text, a break between them. */
export const withBreaks = (lines: readonly TreeNode[][]): TreeNode[] =>
  lines.flatMap((line, index) => (index === 0 ? line : [{ tag: "br", attributes: {}, children: [] }, ...line]));
