import type { TableBlock } from "../../generated/types.js";
import { plainText } from "../text/plain-text.js";
import { framed, lines, type TextContext } from "../text/text-parts.js";
import { tableBlock } from "../../generated/shapes.js";
import { cleanerOf, cleaning } from "../cleaning/clean-shape.js";

export const table = cleanerOf(tableBlock);
export const cleanTable = cleaning(table);

export function tableText(block: TableBlock, context: TextContext): string {
  const rows = [...(block.columns ? [block.columns] : []), ...block.rows];
  const text = rows.map((cells) => cells.map(plainText).join(" | ")).join("\n");
  return framed(block, lines(block.caption && plainText(block.caption), text), context);
}
