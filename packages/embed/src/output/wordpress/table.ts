import type { TreeElement, TreeNode } from "../../tree/element-tree.js";
import { block, storable } from "./block.js";
import { isInline, linesOf, marked, marksOf, withBreaks, type Marks } from "./rich-text.js";

/** Reports what the table block cannot hold. */
type LeaveOut = (what: string) => void;

const element = (tag: string, attributes: TreeElement["attributes"], children: readonly TreeNode[]): TreeElement => ({
  tag,
  attributes,
  children,
});

const childrenOf = ({ children }: TreeElement, ...tags: string[]): TreeElement[] =>
  children.filter((node): node is TreeElement => typeof node !== "string" && tags.includes(node.tag));

export function tableBlock(table: TreeElement, marks: Marks, leaveOut: LeaveOut): string {
  const { id, ...language } = { ...marks, ...marksOf(table) };
  const parts = childrenOf(table, "thead", "tbody").map((part) =>
    element(part.tag, {}, filled(childrenOf(part, "tr"), language, leaveOut)),
  );
  const captions = childrenOf(table, "caption").map(({ children }) =>
    element("figcaption", { class: "wp-element-caption" }, marked(withBreaks(linesOf(children)), language)),
  );
  const figure = element("figure", { class: "wp-block-table", ...(id !== undefined && { id }) }, [
    element("table", {}, parts),
    ...captions,
  ]);
  // Said in any case: what a table has without it depends on the version of WordPress.
  return block("table", { hasFixedLayout: false }, storable([figure]));
}

/** Rows without joined cells, which the block has had since WordPress 6.2 only: an empty cell for each that one covers. */
function filled(rows: readonly TreeElement[], language: Marks, leaveOut: LeaveOut): TreeElement[] {
  const covered = new Map<number, number>();
  return rows.map((row) => {
    const cells: TreeElement[] = [];
    const pad = (): void => {
      for (let left = covered.get(cells.length) ?? 0; left > 0; left = covered.get(cells.length) ?? 0) {
        covered.set(cells.length, left - 1);
        cells.push(element("td", {}, []));
      }
    };
    for (const [index, cell] of childrenOf(row, "td", "th").entries()) {
      pad();
      const [columns, down] = [span(cell, "colspan"), span(cell, "rowspan")];
      for (let column = 0; column < columns; column += 1) {
        if (down > 1) covered.set(cells.length, down - 1);
        cells.push(
          column === 0 ? cellOf(cell, index === 0 ? row : undefined, language, leaveOut) : element("td", {}, []),
        );
      }
    }
    pad();
    return element("tr", {}, cells);
  });
}

const span = ({ attributes }: TreeElement, name: string): number => Math.min(Number(attributes[name] ?? 1) || 1, 100);

function cellOf(cell: TreeElement, row: TreeElement | undefined, outer: Marks, leaveOut: LeaveOut): TreeElement {
  const marks = { ...outer, ...(row && marksOf(row)), ...marksOf(cell) };
  if (!cell.children.every(isInline)) leaveOut("folded or long text in a table; its words are lines of the cell");
  const { scope } = cell.attributes;
  const attributes = cell.tag === "th" && scope !== undefined ? { scope } : {};
  return element(cell.tag, attributes, marked(withBreaks(linesOf(cell.children)), marks));
}
