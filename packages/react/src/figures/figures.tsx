import { createElement, type ReactElement } from "react";
import type { FigureClaim, FiguresBlock, FigureValue, ShownFigure } from "@backgrounder/model/article";
import { phrase } from "@backgrounder/model/labels";
import type { BlockProps } from "../rendering/block-props.js";
import { renderTalks } from "../rendering/render-talks.js";
import type { RenderContext } from "../rendering/render-context.js";
import { element } from "../rendering/element.js";
import { fold } from "../rendering/fold.js";
import { heading } from "../rendering/heading.js";
import { inLine, isolated, renderDate, say } from "../rendering/labels.js";
import { isBrief, renderMore } from "../rendering/more.js";
import { section } from "../section/section.js";
import { renderEvidence } from "../provenance/evidence.js";
import { renderRichText } from "../rich-text/rich-text.js";

export type FiguresProps = BlockProps<FiguresBlock>;

/** The numbers of the talks, each with who says so. What sources do not agree on is side by side, in one size. */
export function Figures(props: FiguresProps): ReactElement | null {
  return renderTalks(props, "figures", renderFigures);
}

const mostInBrief = 2;

export function renderFigures(block: FiguresBlock, context: RenderContext): ReactElement {
  const { entries = [], more } = block;
  const draw = (figure: ShownFigure): ReactElement => renderFigure(figure, context);
  const shown = isBrief(block) ? entries.slice(0, mostInBrief) : entries;
  const others = more === undefined ? entries.slice(shown.length) : [];
  return section(
    block,
    "bgr-figures",
    context,
    <>
      {element("div", { className: "bgr-figures__all" }, shown.map(draw))}
      {others.length === 0
        ? null
        : fold(say(context.labels.talks.moreOnThis, context), element("div", null, others.map(draw)))}
      {renderMore(block, "events", undefined, context)}
    </>,
  );
}

function renderFigure({ title, dispute, claims }: ShownFigure, context: RenderContext): ReactElement {
  const { disputedQuestion } = context.labels.talks;
  return element("div", { className: "bgr-figures__figure" }, [
    heading(context.level + 1, "bgr-block__title", title),
    dispute && <p className="bgr-provenance">{say(phrase(disputedQuestion, { question: dispute }), context)}</p>,
    element(
      "ul",
      { className: "bgr-figures__claims" },
      claims.map((claim) => renderClaim(claim, context)),
    ),
  ]);
}

function renderClaim(claim: FigureClaim, context: RenderContext): ReactElement {
  const { values, who, period, previously, on, remark } = claim;
  const { changedFrom } = context.labels.talks.record;
  const source = inLine(
    [
      who,
      period && renderDate(period, context),
      previously !== undefined && say(phrase(changedFrom, { from: previously }), context),
      on && renderDate(on, context),
    ],
    context,
  );
  return element("li", null, [
    ...values.map((value) => renderValue(value, context)),
    source.length === 0 ? null : (
      <p className="bgr-text__p">{element("span", { className: "bgr-block__lead" }, source)}</p>
    ),
    remark === undefined ? null : renderRichText(remark, context),
    renderEvidence(claim, context),
  ]);
}

const renderValue = ({ label, number, unit }: FigureValue, context: RenderContext): ReactElement => (
  <p className="bgr-figures__value">
    {label === undefined ? null : <span className="bgr-block__lead">{label} </span>}
    {isolated(createElement("strong", { className: "bgr-figures__number" }, number), context)}
    {unit === undefined ? null : ` ${unit}`}
  </p>
);
