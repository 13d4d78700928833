import { createElement, Fragment, type ReactElement, type ReactNode } from "react";
import {
  changeCauses,
  changeName,
  changesOfOneLine,
  changesSpan,
  statusWord,
  type ShownChange,
  type ShownNotice,
  type ShownState,
  type WhatChangedBlock,
} from "@backgrounder/model/article";
import { phrase } from "@backgrounder/model/labels";
import type { BlockProps } from "../rendering/block-props.js";
import { renderTalks } from "../rendering/render-talks.js";
import { isBrief } from "../rendering/more.js";
import type { RenderContext } from "../rendering/render-context.js";
import { element } from "../rendering/element.js";
import { heading } from "../rendering/heading.js";
import { colon, renderDate, inClauses, inLine, say } from "../rendering/labels.js";
import { labelled } from "../rendering/labelled.js";
import { renderChangesInBrief } from "./changes-in-brief.js";
import { section } from "../section/section.js";
import { renderItemProvenance } from "../provenance/provenance.js";
import { renderEvidence } from "../provenance/evidence.js";
import { renderInline } from "../rich-text/rich-text.js";

export type WhatChangedProps = BlockProps<WhatChangedBlock>;

/** What changed between two days: what happened, what became known later, what we had wrong. */
export function WhatChanged(props: WhatChangedProps): ReactElement | null {
  return renderTalks(props, "what-changed", renderWhatChanged);
}

export function renderWhatChanged(block: WhatChangedBlock, context: RenderContext): ReactElement {
  // The sentence under the heading already gives the day.
  const { asOf: _, ...rest } = block;
  const groups = isBrief(block)
    ? [renderChangesInBrief(block, context)]
    : changeCauses.map((cause) => renderCause(cause, block, context));
  return section(
    rest,
    "bgr-what-changed",
    context,
    element(Fragment, null, [
      <p className="bgr-text__p">{say(changesSpan(block, context.labels), context)}</p>,
      ...groups,
    ]),
  );
}

function renderCause(cause: ShownChange["cause"], block: WhatChangedBlock, context: RenderContext): ReactNode {
  const own = (block.entries ?? []).filter((change) => change.cause === cause);
  if (own.length === 0) return null;
  const items = own.filter(({ sameWords }) => sameWords === undefined).map((change) => renderChange(change, context));
  const lines = changesOfOneLine(own, context.labels).map(({ label, titles }) =>
    labelled(say(label, context), element(Fragment, null, inClauses(titles, context))),
  );
  return (
    <>
      {heading(context.level + 1, "bgr-what-changed__cause", say(context.labels.talks.cause[cause], context))}
      {items.length === 0 ? null : element("ul", { className: "bgr-what-changed__list" }, items)}
      {lines.length === 0 ? null : element("div", { className: "bgr-what-changed__lines" }, lines)}
    </>
  );
}

function renderChange(change: ShownChange, context: RenderContext): ReactElement {
  const { title, correction, reliability } = change;
  const { labels } = context;
  const kind = changeName(change, labels).map((word) => say(word, context));
  return element("li", { className: "bgr-what-changed__change" }, [
    element("p", { className: "bgr-what-changed__kind" }, inLine(kind, context)),
    <p className="bgr-block__title">{title}</p>,
    correction && renderNotice(correction, context),
    reliability && renderEvidence({ reliability }, context),
    renderStates(change, context),
  ]);
}

function renderNotice({ change, on, note }: ShownNotice, context: RenderContext): ReactElement {
  return labelled(say(phrase(context.labels.talks.notice[change], { date: { date: on } }), context), note);
}

function renderStates({ before, after }: ShownChange, context: RenderContext): ReactElement {
  const { talks } = context.labels;
  return element("div", { className: "bgr-what-changed__states" }, [
    before && renderState(talks.before, before, context),
    after && renderState(before === undefined ? undefined : talks.after, after, context),
  ]);
}

/** One day's state of the record, with the sources of that day. */
function renderState(label: string | undefined, state: ShownState, context: RenderContext): ReactElement {
  const words = renderWords(state, context);
  return element("div", null, [
    label === undefined ? <p className="bgr-text__p">{words}</p> : labelled(say(label, context), words),
    renderItemProvenance({ ...(state.sources && { sources: state.sources }) }, context),
  ]);
}

/** Its status in a word or two, who said it and when; then what it says. */
function renderWords(state: ShownState, context: RenderContext): ReactElement {
  const status = statusWord(state, context.labels);
  const parts = inLine(
    [status && say(status, context), state.by, state.when && renderDate(state.when, context), state.place],
    context,
  );
  if (state.text !== undefined)
    parts.push(parts.length > 0 ? `${colon(context)} ` : "", renderInline(state.text, context));
  return createElement(Fragment, null, ...parts);
}
