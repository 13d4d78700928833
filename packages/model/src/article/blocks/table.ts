import type { RichText, TableBlock } from "../../generated/types.js";
import { baseFields, cleaning } from "../cleaning/base.js";
import { flag, id, listOf, objectOf } from "../cleaning/cleaners.js";
import { leftOut, type Cleaner } from "../cleaning/report.js";
import { richText } from "../cleaning/rich-text.js";
import { plainText } from "../text/plain-text.js";
import { framed, lines, type TextContext } from "../text/text-parts.js";

/** A cell may be empty: leaving it out would move its neighbours under the wrong header. */
const cell: Cleaner<RichText> = (value, diagnostics) => (value === "" ? value : (richText(value, diagnostics) ?? ""));

const row: Cleaner<RichText[]> = (value, diagnostics) =>
  Array.isArray(value) && value.length === 0
    ? leftOut(diagnostics, "empty-list", "A row without cells.")
    : listOf(cell)(value, diagnostics);

export const table = objectOf<TableBlock>(
  { id, rows: listOf(row) },
  { ...baseFields, caption: richText, columns: row, rowHeaders: flag },
);
export const cleanTable = cleaning(table);

export function tableText(block: TableBlock, context: TextContext): string {
  const rows = [...(block.columns ? [block.columns] : []), ...block.rows];
  const text = rows.map((cells) => cells.map(plainText).join(" | ")).join("\n");
  return framed(block, lines(block.caption && plainText(block.caption), text), context);
}
