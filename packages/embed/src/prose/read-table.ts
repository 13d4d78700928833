import type { TreeElement, TreeNode } from "../tree/element-tree.js";
import type { Prose, ProseCell, Run } from "./prose.js";
import { within, type Around } from "./read-runs.js";

/** Reads what is in a cell. */
type ReadBlocks = (nodes: readonly TreeNode[], around: Around) => Prose[];

/** The caption as a paragraph, and the table. */
export function readTable(table: TreeElement, around: Around, read: ReadBlocks): Prose[] {
  const captions = childrenOf(table, "caption").flatMap((caption) => read([caption], around));
  const [head = [], ...more] = childrenOf(table, "thead").flatMap((part) => rowsOf(part, around, read));
  const bodies = childrenOf(table, "tbody").flatMap((part) => rowsOf(part, within(part, around), read));
  const rows = [...more, ...bodies];
  return [...captions, ...(head.length + rows.length === 0 ? [] : [{ type: "table", head, rows } as const])];
}

const childrenOf = ({ children }: TreeElement, tag: string): TreeElement[] =>
  children.filter((child: TreeNode): child is TreeElement => typeof child !== "string" && child.tag === tag);

function rowsOf(part: TreeElement, around: Around, read: ReadBlocks): ProseCell[][] {
  return childrenOf(part, "tr").map((row) =>
    row.children.flatMap((cell) => (typeof cell === "string" ? [] : [cellOf(cell, within(row, around), read)])),
  );
}

const cellOf = (cell: TreeElement, around: Around, read: ReadBlocks): ProseCell => ({
  span: Number(cell.attributes["colspan"] ?? 1) || 1,
  blocks: read(cell.children, within(cell, around)),
});

/** A stretch of a table that can be drawn in lines and columns, or what comes between two of them. */
export type TablePart =
  { type: "rows"; head: readonly Run[][]; rows: readonly Run[][][] } | { type: "blocks"; blocks: readonly Prose[] };

/**
 * A table for forms whose cells hold one line. A row that is one wide cell with more than a line in it comes below the
 * row that it belongs to, and the table goes on after it with its head again.
 */
export function tableParts(head: readonly ProseCell[], rows: readonly (readonly ProseCell[])[]): TablePart[] {
  const parts: TablePart[] = [];
  let open: Run[][][] = [];
  const columns = head.map(lineOf);
  const close = (): void => {
    if (open.length > 0) parts.push({ type: "rows", head: columns, rows: open });
    open = [];
  };
  for (const row of rows) {
    const [only] = row;
    if (row.length === 1 && only !== undefined && only.span > 1) {
      close();
      parts.push({ type: "blocks", blocks: only.blocks });
    } else {
      open.push(row.map(lineOf));
    }
  }
  close();
  return parts.length > 0 ? parts : [{ type: "rows", head: columns, rows: [] }];
}

const lineOf = ({ blocks }: ProseCell): Run[] => runsOf(blocks, " · ");

/** All words of some blocks in one line, or with a line for each. */
export function runsOf(blocks: readonly Prose[], between: string): Run[] {
  const pieces = blocks.flatMap((block) => piecesOf(block)).filter((piece) => piece.length > 0);
  return pieces.flatMap((piece, index) => (index === 0 ? piece : [{ text: between, marks: [] }, ...piece]));
}

function piecesOf(block: Prose): Run[][] {
  switch (block.type) {
    case "heading":
      return [block.runs.map((run) => ({ ...run, marks: [...new Set([...run.marks, "strong" as const])] }))];
    case "paragraph":
      return [[...block.runs]];
    case "picture":
      return block.alt === "" ? [] : [[{ text: block.alt, marks: [], ...(block.src !== "" && { href: block.src }) }]];
    case "quote":
      return block.blocks.flatMap(piecesOf);
    case "list":
      return block.items.flatMap((item) => item.flatMap(piecesOf));
    case "table":
      return [block.head, ...block.rows].flatMap((row) => row.flatMap((cell) => cell.blocks.flatMap(piecesOf)));
  }
}
