import { createElement, type ReactElement, type ReactNode } from "react";
import { cleanTable, type RichText, type TableBlock } from "@backgrounder/model/article";
import type { BlockProps } from "../rendering/block-props.js";
import { renderCleaned } from "../rendering/render-cleaned.js";
import type { RenderContext } from "../rendering/render-context.js";
import { rootProps } from "../rendering/root-props.js";
import { element } from "../rendering/element.js";
import { renderProvenance } from "../provenance/provenance.js";
import { renderInline, renderItem } from "../rich-text/rich-text.js";

export type TableProps = BlockProps<TableBlock>;

/** A table that stays a table at every width. Where it is too wide, it scrolls on its own. */
export function Table(props: TableProps): ReactElement | null {
  return renderCleaned(props, cleanTable, renderTable);
}

export function renderTable(block: TableBlock, context: RenderContext): ReactElement {
  const { caption, columns, rows, rowHeaders } = block;
  const numeric = numericColumns(rows);
  const captionId = caption === undefined || block.id === "" ? undefined : `${block.id}-caption`;
  return (
    <div {...rootProps(block, "bgr-table", context)}>
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
              {renderInline(caption, context)}
            </caption>
          ),
          columns && (
            <thead>
              {element(
                "tr",
                null,
                columns.map((cell, index) => header("col", cell, numeric.has(index), context)),
              )}
            </thead>
          ),
          element(
            "tbody",
            null,
            rows.map((row) => renderRow(row, rowHeaders === true, numeric, context)),
          ),
        )}
      </div>
      {renderProvenance(block, context)}
    </div>
  );
}

/** A figure, a dash for a missing one, or nothing. */
const figure = /^[\s\d.,:%+\u2212\u2013-]*$/;

const isFigure = (cell: RichText | undefined): boolean =>
  cell === undefined || (typeof cell === "string" && figure.test(cell));

/** Columns of figures are aligned at the end, so that they can be compared. */
function numericColumns(rows: readonly RichText[][]): Set<number> {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const columns = Array.from({ length: width }, (_, column) => column);
  return new Set(columns.filter((column) => rows.every((row) => isFigure(row[column]))));
}

function renderRow(
  row: RichText[],
  hasHeader: boolean,
  numeric: ReadonlySet<number>,
  context: RenderContext,
): ReactNode {
  const cells = row.map((cell, index) =>
    hasHeader && index === 0
      ? header("row", cell, false, context)
      : createElement(
          "td",
          { className: "bgr-table__cell", "data-number": asData(numeric.has(index)) },
          renderItem(cell, context),
        ),
  );
  return element("tr", null, cells);
}

const asData = (isNumber: boolean): "" | undefined => (isNumber ? "" : undefined);

/** The corner of a table is not a header, and a screen reader would announce an empty one. */
function header(scope: "col" | "row", words: RichText, isNumber: boolean, context: RenderContext): ReactElement {
  if (words === "") return <td className="bgr-table__head" />;
  return (
    <th className="bgr-table__head" scope={scope} data-number={asData(isNumber)}>
      {renderItem(words, context)}
    </th>
  );
}
