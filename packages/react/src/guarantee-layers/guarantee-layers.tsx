import { Fragment, type ReactElement, type ReactNode } from "react";
import {
  guaranteeParts,
  pointsOfLayer,
  type GuaranteeLayersBlock,
  type ShownGuarantee,
  type ShownGuarantees,
} from "@backgrounder/model/article";
import { listWords, phrase } from "@backgrounder/model/labels";
import type { BlockProps } from "../rendering/block-props.js";
import { renderTalks } from "../rendering/render-talks.js";
import type { RenderContext } from "../rendering/render-context.js";
import { element } from "../rendering/element.js";
import { fold } from "../rendering/fold.js";
import { heading } from "../rendering/heading.js";
import { colon, say } from "../rendering/labels.js";
import { labelled } from "../rendering/labelled.js";
import { isBrief, renderMore } from "../rendering/more.js";
import { section } from "../section/section.js";
import { renderEvidence } from "../provenance/evidence.js";
import { isMarked, renderSourceNumbers } from "../provenance/provenance.js";
import { renderDetails } from "../rich-text/details.js";
import { renderInline } from "../rich-text/rich-text.js";
import { renderParts, renderProposalLine } from "../guarantee-terms/proposal-line.js";
import { layersDrawing, ringsOf } from "./layers-drawing.js";

export type GuaranteeLayersProps = BlockProps<GuaranteeLayersBlock>;

/** The layers of a guarantee as a drawing, with their words beside it: a full line is agreed, a dashed one is not. */
export function GuaranteeLayers(props: GuaranteeLayersProps): ReactElement | null {
  return renderTalks(props, "guarantee-layers", renderGuaranteeLayers);
}

export function renderGuaranteeLayers(block: GuaranteeLayersBlock, context: RenderContext): ReactElement {
  const { entries = [] } = block;
  return section(
    block,
    "bgr-guarantee-layers",
    context,
    <>
      {element(
        "div",
        null,
        entries.map((entry) => renderProposal(entry, block, context)),
      )}
      {isBrief(block) ? renderMore(block, "proposals", undefined, context) : null}
    </>,
  );
}

function renderProposal(entry: ShownGuarantees, block: GuaranteeLayersBlock, context: RenderContext): ReactElement {
  const { proposal, name, guarantees } = entry;
  return element("div", { className: "bgr-guarantee-layers__proposal", id: idWithin(block, proposal) }, [
    heading(context.level + 1, "bgr-block__title", name),
    renderProposalLine(entry, context),
    <div className="bgr-guarantee-layers__both">
      {renderFigure(guarantees, context)}
      {element(
        "ul",
        { className: "bgr-guarantee-layers__list" },
        guarantees.map((one) => renderLayer(one, block, context)),
      )}
    </div>,
    renderEvidence(entry, context),
  ]);
}

/** The same proposal may be in another widget of the page. */
const idWithin = (block: GuaranteeLayersBlock, proposal: string): string | undefined =>
  block.id === "" || proposal === "" ? undefined : `${block.id}-${proposal.replace(/^proposal:/, "")}`;

/** The drawing, who is in its middle, and what its lines mean: those of the list are the same. */
function renderFigure(guarantees: readonly ShownGuarantee[], context: RenderContext): ReactElement {
  const { guarantees: words, record } = context.labels.talks;
  const beneficiaries = [...new Set(guarantees.flatMap(({ beneficiary }) => beneficiary ?? []))];
  const lines = [
    ...(guarantees.some(({ isFirm }) => isFirm) ? [words.firmLine] : []),
    ...(guarantees.some(({ isFirm }) => isFirm !== true) ? [words.openLine] : []),
  ];
  return element("div", { className: "bgr-guarantee-layers__figure" }, [
    layersDrawing(ringsOf(guarantees)),
    beneficiaries.length === 0
      ? null
      : labelled(say(record.field.beneficiary, context), listWords(beneficiaries, context.lang)),
    element(
      "p",
      { className: "bgr-provenance" },
      lines.flatMap((line) => [say(line, context), " "]),
    ),
  ]);
}

function renderLayer(guarantee: ShownGuarantee, block: GuaranteeLayersBlock, context: RenderContext): ReactElement {
  const { layer, summary, sources = [] } = guarantee;
  const { guarantees: words } = context.labels.talks;
  return element("li", { className: "bgr-guarantee-layers__layer", "data-firm": isFirmData(guarantee) }, [
    layer === undefined ? null : (
      <p className="bgr-block__lead">{say(phrase(words.layer, { number: String(layer) }), context)}</p>
    ),
    element("p", { className: "bgr-text__p" }, [
      renderInline(summary, context),
      ...(isMarked(sources, context) ? [" ", ...renderSourceNumbers(sources, context)] : []),
    ]),
    renderPoints(guarantee, block, context),
  ]);
}

const isFirmData = ({ isFirm }: ShownGuarantee): "" | undefined => (isFirm === true ? "" : undefined);

/** In a box the points are folded, or on the page that `more` names. */
function renderPoints(guarantee: ShownGuarantee, block: GuaranteeLayersBlock, context: RenderContext): ReactNode {
  const { guarantees: words, moreOnThis } = context.labels.talks;
  const points = pointsOfLayer.flatMap((field) => {
    const parts = guaranteeParts(field, guarantee, context.labels, context.lang);
    const label = element(Fragment, null, [say(words.field[field], context), colon(context)]);
    return parts.length === 0 ? [] : [labelled(label, renderParts(parts, context))];
  });
  const details = renderDetails(guarantee.details, context);
  if (!isBrief(block)) return element(Fragment, null, [...points, details]);
  if (block.more !== undefined || points.length === 0) return details;
  return element(Fragment, null, [details, fold(say(moreOnThis, context), element("div", null, points))]);
}
