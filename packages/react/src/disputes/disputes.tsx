import { Fragment, type ReactElement, type ReactNode } from "react";
import type { DisputesBlock, ShownClaim, ShownDispute } from "@backgrounder/model/article";
import { listWords, phrase } from "@backgrounder/model/labels";
import type { BlockProps } from "../rendering/block-props.js";
import { renderTalks } from "../rendering/render-talks.js";
import type { RenderContext } from "../rendering/render-context.js";
import { element } from "../rendering/element.js";
import { heading } from "../rendering/heading.js";
import { renderDate, inLine, say } from "../rendering/labels.js";
import { labelled } from "../rendering/labelled.js";
import { section } from "../section/section.js";
import { renderEvidence } from "../provenance/evidence.js";
import { renderInline, renderRichText } from "../rich-text/rich-text.js";

export type DisputesProps = BlockProps<DisputesBlock>;

/** Where sources do not agree: who says what, and where it comes from, side by side and never averaged. */
export function Disputes(props: DisputesProps): ReactElement | null {
  return renderTalks(props, "disputes", renderDisputes);
}

export function renderDisputes(block: DisputesBlock, context: RenderContext): ReactElement {
  const disputes = (block.entries ?? []).map((dispute) => renderDispute(dispute, context));
  return section(block, "bgr-disputes", context, element(Fragment, null, disputes));
}

function renderDispute(dispute: ShownDispute, context: RenderContext): ReactElement {
  const { id, question, summary, claims } = dispute;
  const items = claims.map((claim) => renderClaim(claim, context));
  return element("div", { className: "bgr-disputes__dispute", id: id === "" ? undefined : id }, [
    heading(context.level + 1, "bgr-block__title", question),
    <p className="bgr-disputes__state">{stateWords(dispute, context)}</p>,
    summary && renderRichText(summary, context),
    element("ul", { className: "bgr-disputes__claims" }, items),
  ]);
}

/** A settled dispute shows who settled it, when and why. */
function stateWords({ state, type, resolution }: ShownDispute, context: RenderContext): ReactNode {
  const { talks } = context.labels;
  if (resolution !== undefined) {
    const { by, on, why } = resolution;
    return say(phrase(talks.resolved, { name: by, date: { date: on }, why }), context);
  }
  return element(Fragment, null, [
    say(talks.conflictState[state], context),
    ". ",
    say(talks.conflictType[type], context),
  ]);
}

function renderClaim(claim: ShownClaim, context: RenderContext): ReactElement {
  const { text, form, relayedBy = [], isWeakest } = claim;
  const { talks } = context.labels;
  return element("li", { className: "bgr-disputes__claim" }, [
    renderWho(claim, context),
    form === "quote" ? (
      <p className="bgr-text__p">
        <q>{renderInline(text, context)}</q>
      </p>
    ) : (
      renderRichText(text, context)
    ),
    relayedBy.length === 0 ? null : labelled(say(talks.relayedBy, context), listWords(relayedBy, context.lang)),
    isWeakest === true ? <p className="bgr-text__p">{say(talks.weakest, context)}</p> : null,
    renderEvidence(claim, context),
  ]);
}

function renderWho({ kind, who, stance, on }: ShownClaim, context: RenderContext): ReactElement | null {
  const { talks } = context.labels;
  const words = inLine(
    [
      kind && say(talks.kind[kind], context),
      who,
      stance && say(talks.stance[stance], context),
      on && renderDate(on, context),
    ],
    context,
  );
  return words.length === 0 ? null : element("p", { className: "bgr-disputes__who" }, words);
}
