import { createElement, Fragment, type ReactElement, type ReactNode } from "react";
import type { EarlierPosition, PositionRow, ShownPosition, ShownPositionCell } from "@backgrounder/model/article";
import { phrase } from "@backgrounder/model/labels";
import type { RenderContext } from "../rendering/render-context.js";
import { renderDetails } from "../rich-text/details.js";
import { element } from "../rendering/element.js";
import { inClauses, renderDate, inLine, say } from "../rendering/labels.js";
import { labelled } from "../rendering/labelled.js";
import { renderEvidence } from "../provenance/evidence.js";
import { renderPermalink } from "../reading-aids/permalink.js";
import { renderInline, renderItem, renderRichText, list } from "../rich-text/rich-text.js";

/** What the marks of an issue stand for: each party with its words, who said so and when, and the sources. */
export function renderInWords({ cells, details, sources }: PositionRow, context: RenderContext): ReactElement {
  const hasWords = ({ positions, silence, ended = [], elsewhere = [] }: ShownPositionCell): boolean =>
    [positions, ended, elsewhere].some(({ length }) => length > 0) ||
    (silence !== undefined && silence !== "not-researched");
  const speaking = cells.filter(hasWords);
  return (
    <>
      {renderDetails(details, context)}
      {sources && renderEvidence({ sources }, context)}
      {speaking.length === 0
        ? null
        : element(
            "ul",
            { className: "bgr-positions-matrix__list" },
            speaking.map((cell) => renderParty(cell, context)),
          )}
    </>
  );
}

function renderParty(
  { party, positions, silence, elsewhere = [], ended = [] }: ShownPositionCell,
  context: RenderContext,
): ReactElement {
  const { talks } = context.labels;
  return element("li", { className: "bgr-positions-matrix__party" }, [
    <p className="bgr-block__lead">{party}</p>,
    silence === undefined || silence === "not-researched" ? null : (
      <p className="bgr-text__p">{say(talks.silence[silence], context)}</p>
    ),
    ...ended.map((one) => labelled(say(talks.earlier, context), renderEarlier(one, context))),
    ...positions.map((position) => renderPosition(position, party, context)),
    elsewhere.length === 0
      ? null
      : labelled(say(talks.elsewhere, context), element(Fragment, null, inClauses(elsewhere, context))),
  ]);
}

function renderPosition(position: ShownPosition, party: string, context: RenderContext): ReactElement {
  const { id = "", stance, summary, conditions = [], redLine, earlier } = position;
  const { talks } = context.labels;
  return element("div", { className: "bgr-positions-matrix__position", id: id === "" ? undefined : id }, [
    stance === undefined ? null : <p className="bgr-positions-matrix__stance">{say(talks.stance[stance], context)}</p>,
    renderRichText(summary, context),
    redLine === true ? <p className="bgr-text__p">{say(talks.redLine, context)}</p> : null,
    conditions.length === 0 ? null : renderConditions(position, context),
    earlier && labelled(say(talks.earlier, context), renderEarlier(earlier, context)),
    renderEvidence(position, context, said(position, context), renderPermalink(id, party, context)),
  ]);
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
