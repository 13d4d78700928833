import { Fragment, type ReactElement, type ReactNode } from "react";
import type { DisputesBlock, ShownClaim, ShownDispute } from "@backgrounder/model/article";
import { listWords, phrase } from "@backgrounder/model/labels";
import type { BlockProps } from "../rendering/block-props.js";
import { renderTalks } from "../rendering/render-talks.js";
import type { RenderContext } from "../rendering/render-context.js";
import { element } from "../rendering/element.js";
import { fold } from "../rendering/fold.js";
import { heading } from "../rendering/heading.js";
import { renderDate, inLine, say } from "../rendering/labels.js";
import { isBrief, renderMore } from "../rendering/more.js";
import { section } from "../section/section.js";
import { renderEvidence } from "../provenance/evidence.js";
import { renderPermalink } from "../reading-aids/permalink.js";
import { renderInline, renderRichText } from "../rich-text/rich-text.js";

export type DisputesProps = BlockProps<DisputesBlock>;

/** Where sources do not agree: who says what, and where it comes from, side by side and never averaged. */
export function Disputes(props: DisputesProps): ReactElement | null {
  return renderTalks(props, "disputes", renderDisputes);
}

export function renderDisputes(block: DisputesBlock, context: RenderContext): ReactElement {
  const { entries = [] } = block;
  const isInBrief = isBrief(block);
  const shown = isInBrief ? mostTelling(entries) : entries;
  const others = entries.filter((entry) => !shown.includes(entry));
  return section(
    block,
    "bgr-disputes",
    context,
    <>
      {element(
        "div",
        { className: "bgr-disputes__all", "data-brief": isInBrief ? "" : undefined },
        shown.map((dispute, index) => renderDispute(dispute, context, mostClaims(isInBrief, index))),
      )}
      {renderOthers(others, block, context)}
      {renderMore(block, "disputes", entries.length, context)}
    </>,
  );
}

const mostInBrief = 2;

/** In brief, only the first one has its claims open. */
const mostClaims = (isInBrief: boolean, index: number): number => (isInBrief ? (index === 0 ? 3 : 0) : Infinity);

/** Open ones before settled ones, and among them a claim that hardened on its way. */
const mostTelling = (entries: readonly ShownDispute[]): ShownDispute[] =>
  entries.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, mostInBrief);

const rankOf = ({ state, type }: ShownDispute): number =>
  type === "strength" && state !== "resolved" ? 0 : state === "open" ? 1 : 2;

/** The page of all disputes has them; without one, they are here. */
function renderOthers(
  others: readonly ShownDispute[],
  block: DisputesBlock,
  context: RenderContext,
): ReactElement | null {
  if (others.length === 0 || block.more !== undefined) return null;
  const { pages, counted } = context.labels.talks;
  const count = phrase(counted, { name: pages.disputes, count: String(others.length + mostInBrief) });
  const items = others.map((dispute) => renderDispute(dispute, context));
  return fold(say(count, context), element("div", null, items));
}

function renderDispute(dispute: ShownDispute, context: RenderContext, most = Infinity): ReactElement {
  const { id, question, type, summary, claims } = dispute;
  const isOpen = most === Infinity;
  const items = claims.slice(0, most).map((claim) => renderClaim(claim, context));
  return element("div", { className: "bgr-disputes__dispute", id: id === "" ? undefined : id }, [
    heading(context.level + 1, "bgr-block__title", question),
    <p className="bgr-disputes__state">
      {stateWords(dispute, context)}
      {renderPermalink(id, question, context)}
    </p>,
    summary && (isOpen || most === 0) ? renderRichText(summary, context) : null,
    items.length === 0
      ? null
      : element(
          type === "strength" ? "ol" : "ul",
          { className: "bgr-disputes__claims", "data-ladder": type === "strength" ? "" : undefined },
          items,
        ),
    isOpen ? null : renderRest({ ...dispute, claims: claims.slice(most) }, most > 0, context),
    type === "strength" ? renderOrigin(claims, context) : null,
  ]);
}

/** What a brief leaves out: the claims that have no room, and the summary where the claims say it already. */
function renderRest(
  { summary, claims }: ShownDispute,
  hasSummary: boolean,
  context: RenderContext,
): ReactElement | null {
  const isWithSummary = hasSummary && summary !== undefined;
  if (claims.length === 0 && !isWithSummary) return null;
  const { otherClaims, moreOnThis } = context.labels.talks;
  const count = claims.length === 0 ? moreOnThis : phrase(otherClaims, { count: String(claims.length) });
  return fold(
    say(count, context),
    <>
      {isWithSummary ? renderRichText(summary, context) : null}
      {claims.length === 0
        ? null
        : element(
            "ul",
            { className: "bgr-disputes__claims" },
            claims.map((claim) => renderClaim(claim, context)),
          )}
    </>,
  );
}

/** The threads of a ladder: where every wording goes back to one origin, that is the point. */
function renderOrigin(claims: readonly ShownClaim[], context: RenderContext): ReactElement | null {
  const origins = claims.map(({ reliability }) => reliability?.origins ?? []);
  const [only] = origins[0] ?? [];
  if (only === undefined || claims.length < 2) return null;
  const isShared = origins.every((names) => names.length === 1 && names[0] === only);
  if (!isShared) return null;
  return <p className="bgr-disputes__origin">{say(phrase(context.labels.talks.allFrom, { name: only }), context)}</p>;
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
  return element("li", { className: "bgr-disputes__claim", "data-weakest": isWeakest === true ? "" : undefined }, [
    renderWho(claim, context),
    form === "quote" ? (
      <p className="bgr-text__p">
        <q>{renderInline(text, context)}</q>
      </p>
    ) : (
      renderRichText(text, context)
    ),
    relayedBy.length === 0 ? null : (
      <p className="bgr-disputes__state">
        {say(talks.relayedBy, context)} {listWords(relayedBy, context.lang)}
      </p>
    ),
    isWeakest === true ? <p className="bgr-disputes__state">{say(talks.weakest, context)}</p> : null,
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
