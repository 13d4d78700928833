import type { TreeElement, TreeNode } from "../tree/element-tree.js";

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

export const heightsOf = (tree: readonly TreeNode[]): Heights =>
  reservedWidths.map((width) => pageHeight(tree, width)) as unknown as Heights;
function pageHeight(tree: readonly TreeNode[], width: number): number {
  return 24 + tree.length * 100 + (width > 0 ? 0 : 1) + Number((tree[0] as TreeElement | undefined) === undefined);
}
