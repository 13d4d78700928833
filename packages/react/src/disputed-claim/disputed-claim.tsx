import { Fragment, type ReactElement, type ReactNode } from "react";
import type { DisputedBlock, ShownClaim, ShownDispute } from "@backgrounder/model/article";
import { listWords, phrase } from "@backgrounder/model/labels";
import type { BlockProps } from "../drawing/block-props.js";
import { drawTalks } from "../drawing/draw-talks.js";
import type { Drawing } from "../drawing/drawing.js";
import { element } from "../drawing/element.js";
import { heading } from "../drawing/heading.js";
import { drawDate, inLine, say } from "../drawing/labels.js";
import { labelled } from "../drawing/labelled.js";
import { section } from "../section/section.js";
import { drawGrounds } from "../provenance/grounds.js";
import { drawInline, drawRichText } from "../rich-text/rich-text.js";

export type DisputedClaimProps = BlockProps<DisputedBlock>;

/** Where sources do not agree: who says what, from which origin, side by side and never averaged. */
export function DisputedClaim(props: DisputedClaimProps): ReactElement | null {
  return drawTalks(props, "disputed", drawDisputedClaim);
}

export function drawDisputedClaim(block: DisputedBlock, drawing: Drawing): ReactElement {
  const disputes = (block.entries ?? []).map((dispute) => drawDispute(dispute, drawing));
  return section(block, "bgr-disputed-claim", drawing, element(Fragment, null, disputes));
}

function drawDispute(dispute: ShownDispute, drawing: Drawing): ReactElement {
  const { id, question, summary, claims } = dispute;
  const items = claims.map((claim) => drawClaim(claim, drawing));
  return element("div", { className: "bgr-disputed-claim__dispute", id: id === "" ? undefined : id }, [
    heading(drawing.level + 1, "bgr-block__title", question),
    <p className="bgr-disputed-claim__state">{stateWords(dispute, drawing)}</p>,
    summary && drawRichText(summary, drawing),
    element("ul", { className: "bgr-disputed-claim__claims" }, items),
  ]);
}

/** Nothing is settled without a name, a day and a reason. */
function stateWords({ state, type, resolution }: ShownDispute, drawing: Drawing): ReactNode {
  const { talks } = drawing.labels;
  if (resolution !== undefined) {
    const { by, on, why } = resolution;
    return say(phrase(talks.resolved, { name: by, date: { date: on }, why }), drawing);
  }
  return element(Fragment, null, [
    say(talks.conflictState[state], drawing),
    ". ",
    say(talks.conflictType[type], drawing),
  ]);
}

function drawClaim(claim: ShownClaim, drawing: Drawing): ReactElement {
  const { text, form, relayedBy = [], isWeakest } = claim;
  const { talks } = drawing.labels;
  return element("li", { className: "bgr-disputed-claim__claim" }, [
    drawWho(claim, drawing),
    form === "quote" ? (
      <p className="bgr-text__p">
        <q>{drawInline(text, drawing)}</q>
      </p>
    ) : (
      drawRichText(text, drawing)
    ),
    relayedBy.length === 0 ? null : labelled(say(talks.relayedBy, drawing), listWords(relayedBy, drawing.lang)),
    isWeakest === true ? <p className="bgr-text__p">{say(talks.weakest, drawing)}</p> : null,
    drawGrounds(claim, drawing),
  ]);
}

function drawWho({ kind, who, stance, on }: ShownClaim, drawing: Drawing): ReactElement | null {
  const { talks } = drawing.labels;
  const words = inLine(
    [
      kind && say(talks.kind[kind], drawing),
      who,
      stance && say(talks.stance[stance], drawing),
      on && drawDate(on, drawing),
    ],
    drawing,
  );
  return words.length === 0 ? null : element("p", { className: "bgr-disputed-claim__who" }, words);
}
