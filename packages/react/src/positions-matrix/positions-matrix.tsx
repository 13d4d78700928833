import { createElement, Fragment, type ReactElement, type ReactNode } from "react";
import type {
  EarlierPosition,
  PositionRow,
  PositionsBlock,
  ShownPosition,
  ShownPositionCell,
} from "@backgrounder/model/article";
import type { BlockProps } from "../drawing/block-props.js";
import { drawTalks } from "../drawing/draw-talks.js";
import type { Drawing } from "../drawing/drawing.js";
import { element } from "../drawing/element.js";
import { drawDate, inLine, say } from "../drawing/labels.js";
import { labelled } from "../drawing/labelled.js";
import { section } from "../section/section.js";
import { drawGrounds } from "../provenance/grounds.js";
import { drawInline, drawItem, drawRichText, list } from "../rich-text/rich-text.js";

export type PositionsMatrixProps = BlockProps<PositionsBlock>;

/** What each party holds on each issue: a table, whose cells stand one below the other where it would be too wide. */
export function PositionsMatrix(props: PositionsMatrixProps): ReactElement | null {
  return drawTalks(props, "positions", drawPositionsMatrix);
}

export function drawPositionsMatrix(block: PositionsBlock, drawing: Drawing): ReactElement {
  const rows = block.entries ?? [];
  const parties = (rows[0]?.cells ?? []).map(({ party }) => party);
  return section(
    block,
    "bgr-positions-matrix",
    drawing,
    <>
      {drawTable(rows, parties, drawing)}
      {drawSilences(rows, drawing)}
    </>,
  );
}

/**
 * The roles say again what the elements are: where a style sheet sets the cells one below the other, some browsers
 * would no longer tell a reader of the screen that this is a table.
 */
function drawTable(rows: readonly PositionRow[], parties: readonly string[], drawing: Drawing): ReactElement {
  const { talks } = drawing.labels;
  const heads = [say(talks.issue, drawing), ...parties].map((words) =>
    element("th", { className: "bgr-positions-matrix__issue", scope: "col", role: "columnheader" }, [
      <span className="bgr-block__lead">{words}</span>,
    ]),
  );
  const body = rows.map((row) => drawRow(row, drawing));
  const props = { className: "bgr-positions-matrix__table", role: "table", "data-parties": widthOf(parties.length) };
  return element("table", props, [
    <caption className="bgr-positions-matrix__caption">{say(talks.matrix, drawing)}</caption>,
    element("thead", { className: "bgr-positions-matrix__head", role: "rowgroup" }, [
      element("tr", { role: "row" }, heads),
    ]),
    element("tbody", { className: "bgr-positions-matrix__body", role: "rowgroup" }, body),
  ]);
}

/** How much room the columns want. */
const widthOf = (parties: number): "few" | "some" | "many" => (parties <= 2 ? "few" : parties <= 4 ? "some" : "many");

function drawRow({ id, name, question, cells }: PositionRow, drawing: Drawing): ReactElement {
  const props = {
    className: "bgr-positions-matrix__issue",
    scope: "row",
    role: "rowheader",
    id: id === "" ? undefined : id,
  };
  const issue = element("th", props, [
    <div>
      <span className="bgr-block__title">{name}</span>
      {question === undefined || question === name ? null : (
        <>
          {" "}
          <br />
          {question}
        </>
      )}
    </div>,
  ]);
  return element("tr", { className: "bgr-positions-matrix__row", role: "row" }, [
    issue,
    ...cells.map((cell) => drawCell(cell, drawing)),
  ]);
}

/** The name of the party is for the eye, where the row of heads is not seen; the head says it to the ear. */
function drawCell({ party, positions, silence }: ShownPositionCell, drawing: Drawing): ReactElement {
  const props = {
    className: "bgr-positions-matrix__cell",
    role: "cell",
    "data-empty": positions.length === 0 ? "" : undefined,
  };
  return element("td", props, [
    <span className="bgr-positions-matrix__party" aria-hidden="true">
      <span className="bgr-block__lead">{party}</span>
    </span>,
    silence === undefined ? null : (
      <span className="bgr-positions-matrix__silence">{say(drawing.labels.talks.silence[silence], drawing)}</span>
    ),
    ...positions.map((position) => drawPosition(position, drawing)),
  ]);
}

function drawPosition(position: ShownPosition, drawing: Drawing): ReactElement {
  const { stance, summary, conditions = [], redLine, earlier } = position;
  const { talks } = drawing.labels;
  return element("div", { className: "bgr-positions-matrix__position" }, [
    stance === undefined ? null : drawStance(position, drawing),
    drawRichText(summary, drawing),
    redLine === true ? <p className="bgr-text__p">{say(talks.redLine, drawing)}</p> : null,
    conditions.length === 0 ? null : drawConditions(position, drawing),
    earlier && labelled(say(talks.earlier, drawing), drawEarlier(earlier, drawing)),
    drawGrounds(position, drawing, said(position, drawing)),
  ]);
}

/** A position that took the place of another one says so beside its stance. */
function drawStance({ stance, earlier }: ShownPosition, drawing: Drawing): ReactNode {
  const { talks } = drawing.labels;
  return (
    <span className="bgr-positions-matrix__stance">
      {stance && say(talks.stance[stance], drawing)}
      {earlier === undefined ? null : (
        <>
          {" "}
          <span className="bgr-positions-matrix__changed">{say(talks.change.changed, drawing)}</span>
        </>
      )}
    </span>
  );
}

function drawConditions({ conditions = [] }: ShownPosition, drawing: Drawing): ReactElement {
  const { talks } = drawing.labels;
  const [only, ...others] = conditions;
  if (only !== undefined && others.length === 0)
    return labelled(say(talks.conditions, drawing), drawInline(only, drawing));
  const items = conditions.map((item) => createElement("li", { className: "bgr-text__item" }, drawItem(item, drawing)));
  return (
    <>
      <p className="bgr-text__p">
        <span className="bgr-block__lead">{say(talks.conditions, drawing)}</span>
      </p>
      {list("bullet", items)}
    </>
  );
}

function drawEarlier({ stance, summary, statedOn }: EarlierPosition, drawing: Drawing): ReactElement {
  return (
    <>
      {stance && element(Fragment, null, [say(drawing.labels.talks.stance[stance], drawing), ". "])}
      {drawInline(summary, drawing)}
      {statedOn && <> ({drawDate(statedOn, drawing)})</>}
    </>
  );
}

/** Who said so, and when. */
function said({ statedBy, statedOn }: ShownPosition, drawing: Drawing): ReactNode[] {
  const parts = inLine([statedBy, statedOn && drawDate(statedOn, drawing)], drawing);
  return parts.length === 0 ? [] : [...parts, ". "];
}

/** Explains each silence that occurs in the table. */
function drawSilences(rows: readonly PositionRow[], drawing: Drawing): ReactElement | null {
  const found = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ silence }) => silence ?? [])));
  if (found.size === 0) return null;
  const words = Object.entries(drawing.labels.talks.silenceMeans).flatMap(([silence, meaning]) =>
    [...found].some((one) => one === silence) ? [say(meaning, drawing), " "] : [],
  );
  return element("p", { className: "bgr-provenance" }, words.slice(0, -1));
}
