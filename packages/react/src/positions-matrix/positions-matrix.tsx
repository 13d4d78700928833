import { createElement, Fragment, type ReactElement, type ReactNode } from "react";
import type {
  EarlierPosition,
  PositionRow,
  PositionsBlock,
  ShownPosition,
  ShownPositionCell,
} from "@backgrounder/model/article";
import { phrase } from "@backgrounder/model/labels";
import type { BlockProps } from "../rendering/block-props.js";
import { renderTalks } from "../rendering/render-talks.js";
import type { RenderContext } from "../rendering/render-context.js";
import { renderDetails } from "../rich-text/details.js";
import { element } from "../rendering/element.js";
import { inClauses, renderDate, inLine, say } from "../rendering/labels.js";
import { labelled } from "../rendering/labelled.js";
import { section } from "../section/section.js";
import { renderEvidence } from "../provenance/evidence.js";
import { renderInline, renderItem, renderRichText, list } from "../rich-text/rich-text.js";

export type PositionsMatrixProps = BlockProps<PositionsBlock>;

/** Each party's position on each issue. The cells of the table are stacked where it would be too wide. */
export function PositionsMatrix(props: PositionsMatrixProps): ReactElement | null {
  return renderTalks(props, "positions", renderPositionsMatrix);
}

export function renderPositionsMatrix(block: PositionsBlock, context: RenderContext): ReactElement {
  const rows = block.entries ?? [];
  const parties = (rows[0]?.cells ?? []).map(({ party }) => party);
  return section(
    block,
    "bgr-positions-matrix",
    context,
    <>
      {renderTable(rows, parties, context)}
      {renderSilences(rows, context)}
      {renderLeftOut(block, context)}
    </>,
  );
}

/**
 * The roles repeat what the elements are: where the style sheet stacks the cells, some browsers would no longer announce
 * a table to a screen reader.
 */
function renderTable(rows: readonly PositionRow[], parties: readonly string[], context: RenderContext): ReactElement {
  const { talks } = context.labels;
  const heads = [say(talks.issue, context), ...parties].map((words) =>
    element("th", { className: "bgr-positions-matrix__issue", scope: "col", role: "columnheader" }, [
      <span className="bgr-block__lead">{words}</span>,
    ]),
  );
  const body = rows.map((row) => renderRow(row, context));
  const props = { className: "bgr-positions-matrix__table", role: "table", "data-parties": widthOf(parties.length) };
  return element("table", props, [
    <caption className="bgr-positions-matrix__caption">{say(talks.matrix, context)}</caption>,
    element("thead", { className: "bgr-positions-matrix__head", role: "rowgroup" }, [
      element("tr", { role: "row" }, heads),
    ]),
    element("tbody", { className: "bgr-positions-matrix__body", role: "rowgroup" }, body),
  ]);
}

/** How much room the columns need. */
const widthOf = (parties: number): "few" | "some" | "many" => (parties <= 2 ? "few" : parties <= 4 ? "some" : "many");

function renderRow({ id, name, question, details, sources, cells }: PositionRow, context: RenderContext): ReactElement {
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
      {renderDetails(details, context)}
      {sources && renderEvidence({ sources }, context)}
    </div>,
  ]);
  return element("tr", { className: "bgr-positions-matrix__row", role: "row" }, [
    issue,
    ...cells.map((cell) => renderCell(cell, context)),
  ]);
}

/** The name of the party is visible where the header row is not. Screen readers get it from the header. */
function renderCell(
  { party, positions, silence, elsewhere = [], ended = [] }: ShownPositionCell,
  context: RenderContext,
): ReactElement {
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
      <span className="bgr-positions-matrix__silence">{say(context.labels.talks.silence[silence], context)}</span>
    ),
    ...ended.map((one) => renderEnded(one, context)),
    ...positions.map((position) => renderPosition(position, context)),
    elsewhere.length === 0
      ? null
      : labelled(say(context.labels.talks.elsewhere, context), element(Fragment, null, inClauses(elsewhere, context))),
  ]);
}

/** What the party held before, which nothing replaced. */
const renderEnded = (earlier: EarlierPosition, context: RenderContext): ReactElement =>
  element("div", { className: "bgr-positions-matrix__position" }, [
    labelled(say(context.labels.talks.earlier, context), renderEarlier(earlier, context)),
  ]);

function renderPosition(position: ShownPosition, context: RenderContext): ReactElement {
  const { stance, summary, conditions = [], redLine, earlier } = position;
  const { talks } = context.labels;
  return element("div", { className: "bgr-positions-matrix__position" }, [
    stance === undefined ? null : renderStance(position, context),
    renderRichText(summary, context),
    redLine === true ? <p className="bgr-text__p">{say(talks.redLine, context)}</p> : null,
    conditions.length === 0 ? null : renderConditions(position, context),
    earlier && labelled(say(talks.earlier, context), renderEarlier(earlier, context)),
    renderEvidence(position, context, said(position, context)),
  ]);
}

/** A position that replaced another one says so beside its stance. */
function renderStance({ stance, earlier }: ShownPosition, context: RenderContext): ReactNode {
  const { talks } = context.labels;
  return (
    <span className="bgr-positions-matrix__stance">
      {stance && say(talks.stance[stance], context)}
      {earlier === undefined ? null : (
        <>
          {" "}
          <span className="bgr-positions-matrix__changed">{say(talks.change.changed, context)}</span>
        </>
      )}
    </span>
  );
}

function renderConditions({ conditions = [] }: ShownPosition, context: RenderContext): ReactElement {
  const { talks } = context.labels;
  const [only, ...others] = conditions;
  if (only !== undefined && others.length === 0)
    return labelled(say(talks.conditions, context), renderInline(only, context));
  const items = conditions.map((item) =>
    createElement("li", { className: "bgr-text__item" }, renderItem(item, context)),
  );
  return (
    <>
      <p className="bgr-text__p">
        <span className="bgr-block__lead">{say(talks.conditions, context)}</span>
      </p>
      {list("bullet", items)}
    </>
  );
}

function renderEarlier({ stance, summary, statedOn, until }: EarlierPosition, context: RenderContext): ReactElement {
  const end = until && say(phrase(context.labels.talks.until, { date: { date: until } }), context);
  const days = inLine([statedOn && renderDate(statedOn, context), end], context);
  return (
    <>
      {stance && element(Fragment, null, [say(context.labels.talks.stance[stance], context), ". "])}
      {renderInline(summary, context)}
      {days.length === 0 ? null : element(Fragment, null, [" (", ...days, ")"])}
    </>
  );
}

/** Who said so, and when. */
function said({ statedBy, statedOn }: ShownPosition, context: RenderContext): ReactNode[] {
  const parts = inLine([statedBy, statedOn && renderDate(statedOn, context)], context);
  return parts.length === 0 ? [] : [...parts, ". "];
}

/** Explains each silence that occurs in the table. */
function renderSilences(rows: readonly PositionRow[], context: RenderContext): ReactElement | null {
  const found = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ silence }) => silence ?? [])));
  if (found.size === 0) return null;
  const words = Object.entries(context.labels.talks.silenceMeans).flatMap(([silence, meaning]) =>
    [...found].some((one) => one === silence) ? [say(meaning, context), " "] : [],
  );
  return element("p", { className: "bgr-provenance" }, words.slice(0, -1));
}

/** Every party has a cell for every issue, so a table of all of them can be too large for any page. */
function renderLeftOut(block: PositionsBlock, context: RenderContext): ReactElement | null {
  const { talks } = context.labels;
  const words = (["parties", "issues"] as const).flatMap((field) => {
    const count = block[`${field}LeftOut`];
    if (count === undefined) return [];
    context.report({
      rule: "matrix-too-large",
      severity: "warning",
      message: `The table of positions is too large: ${count} ${field} are not shown. Choose with \`${field}\` which it shows, or make several tables.`,
      path: field,
    });
    return [say(phrase(talks[`${field}LeftOut`], { count: String(count) }), context), " "];
  });
  return words.length === 0 ? null : element("p", { className: "bgr-provenance" }, words.slice(0, -1));
}
