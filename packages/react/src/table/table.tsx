import { createElement, type ReactElement, type ReactNode } from "react";
import { cleanTable, type RichText, type TableBlock } from "@backgrounder/model/article";
import type { BlockProps } from "../drawing/block-props.js";
import { drawCleaned, type Drawing } from "../drawing/drawing.js";
import { rootProps } from "../drawing/root-props.js";
import { drawProvenance } from "../provenance/provenance.js";
import { drawInline, drawItem } from "../rich-text/rich-text.js";

export type TableProps = BlockProps<TableBlock>;

/** A table that stays one at every width; where it is too wide, it scrolls by itself. */
export function Table(props: TableProps): ReactElement | null {
  return drawCleaned(props, cleanTable, drawTable);
}

export function drawTable(block: TableBlock, drawing: Drawing): ReactElement {
  const { caption, columns, rows, rowHeaders } = block;
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
          columns && <thead>{createElement("tr", null, ...columns.map((cell) => header("col", cell, drawing)))}</thead>,
          createElement("tbody", null, ...rows.map((row) => drawRow(row, rowHeaders === true, drawing))),
        )}
      </div>
      {drawProvenance(block, drawing)}
    </div>
  );
}

function drawRow(row: RichText[], hasHeader: boolean, drawing: Drawing): ReactNode {
  const cells = row.map((cell, index) =>
    hasHeader && index === 0
      ? header("row", cell, drawing)
      : createElement("td", { className: "bgr-table__cell" }, drawItem(cell, drawing)),
  );
  return createElement("tr", null, ...cells);
}

/** The corner of a table heads nothing, and an empty header would be announced as one. */
function header(scope: "col" | "row", words: RichText, drawing: Drawing): ReactElement {
  if (words === "") return <td className="bgr-table__head" />;
  return (
    <th className="bgr-table__head" scope={scope}>
      {drawItem(words, drawing)}
    </th>
  );
}
