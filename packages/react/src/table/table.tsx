import { createElement, type ReactElement, type ReactNode } from "react";
import { cleanTable, type RichText, type TableBlock } from "@backgrounder/model/article";
import type { BlockProps } from "../drawing/block-props.js";
import { drawCleaned, type Drawing } from "../drawing/drawing.js";
import { rootProps } from "../drawing/root-props.js";
import { element } from "../drawing/element.js";
import { drawProvenance } from "../provenance/provenance.js";
import { drawInline, drawItem } from "../rich-text/rich-text.js";

export type TableProps = BlockProps<TableBlock>;

/** A table that stays one at every width; where it is too wide, it scrolls by itself. */
export function Table(props: TableProps): ReactElement | null {
  return drawCleaned(props, cleanTable, drawTable);
}

export function drawTable(block: TableBlock, drawing: Drawing): ReactElement {
  const { caption, columns, rows, rowHeaders } = block;
  const numeric = numericColumns(rows);
  const captionId = caption === undefined || block.id === "" ? undefined : `${block.id}-caption`;
  return (
    <div {...rootProps(block, "bgr-table", drawing)}>
      <div
        className="bgr-table__scroll"
        tabIndex={0}
        role="group"
        aria-labelledby={captionId}
        aria-label={captionId === undefined ? block.label : undefined}
      >
        {createElement(
          "table",
          { className: "bgr-table__table" },
          caption && (
            <caption className="bgr-table__caption" id={captionId}>
              {drawInline(caption, drawing)}
            </caption>
          ),
          columns && (
            <thead>
              {element(
                "tr",
                null,
                columns.map((cell, index) => header("col", cell, numeric.has(index), drawing)),
              )}
            </thead>
          ),
          element(
            "tbody",
            null,
            rows.map((row) => drawRow(row, rowHeaders === true, numeric, drawing)),
          ),
        )}
      </div>
      {drawProvenance(block, drawing)}
    </div>
  );
}

/** A figure, a dash for a missing one, or nothing. */
const figure = /^[\s\d.,:%+\u2212\u2013-]*$/;

const isFigure = (cell: RichText | undefined): boolean =>
  cell === undefined || (typeof cell === "string" && figure.test(cell));

/** Columns of figures are set flush at the end, so that they can be compared. */
function numericColumns(rows: readonly RichText[][]): Set<number> {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const columns = Array.from({ length: width }, (_, column) => column);
  return new Set(columns.filter((column) => rows.every((row) => isFigure(row[column]))));
}

function drawRow(row: RichText[], hasHeader: boolean, numeric: ReadonlySet<number>, drawing: Drawing): ReactNode {
  const cells = row.map((cell, index) =>
    hasHeader && index === 0
      ? header("row", cell, false, drawing)
      : createElement(
          "td",
          { className: "bgr-table__cell", "data-number": asData(numeric.has(index)) },
          drawItem(cell, drawing),
        ),
  );
  return element("tr", null, cells);
}

const asData = (isNumber: boolean): "" | undefined => (isNumber ? "" : undefined);

/** The corner of a table heads nothing, and an empty header would be announced as one. */
function header(scope: "col" | "row", words: RichText, isNumber: boolean, drawing: Drawing): ReactElement {
  if (words === "") return <td className="bgr-table__head" />;
  return (
    <th className="bgr-table__head" scope={scope} data-number={asData(isNumber)}>
      {drawItem(words, drawing)}
    </th>
  );
}
