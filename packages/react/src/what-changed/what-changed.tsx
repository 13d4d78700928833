import { createElement, Fragment, type ReactElement, type ReactNode } from "react";
import {
  changeAxes,
  changeName,
  changesOfOneLine,
  changesSpan,
  type ChangesBlock,
  type ShownChange,
  type ShownNotice,
  type ShownState,
} from "@backgrounder/model/article";
import { phrase } from "@backgrounder/model/labels";
import type { BlockProps } from "../drawing/block-props.js";
import { drawTalks } from "../drawing/draw-talks.js";
import type { Drawing } from "../drawing/drawing.js";
import { element } from "../drawing/element.js";
import { heading } from "../drawing/heading.js";
import { drawDate, inClauses, inLine, say } from "../drawing/labels.js";
import { labelled } from "../drawing/labelled.js";
import { section } from "../section/section.js";
import { drawSourcesLine } from "../provenance/provenance.js";
import { drawInline } from "../rich-text/rich-text.js";

export type WhatChangedProps = BlockProps<ChangesBlock>;

/** What changed between two days: what happened, what became known later, what we had wrong. */
export function WhatChanged(props: WhatChangedProps): ReactElement | null {
  return drawTalks(props, "changes", drawWhatChanged);
}

export function drawWhatChanged(block: ChangesBlock, drawing: Drawing): ReactElement {
  // The sentence under the heading names the day already.
  const { asOf: _, ...rest } = block;
  const groups = changeAxes.map((axis) => drawAxis(axis, block, drawing));
  return section(
    rest,
    "bgr-what-changed",
    drawing,
    element(Fragment, null, [
      <p className="bgr-text__p">{say(changesSpan(block, drawing.labels), drawing)}</p>,
      ...groups,
    ]),
  );
}

function drawAxis(axis: ShownChange["axis"], block: ChangesBlock, drawing: Drawing): ReactNode {
  const own = (block.entries ?? []).filter((change) => change.axis === axis);
  if (own.length === 0) return null;
  const items = own.filter(({ sameWords }) => sameWords === undefined).map((change) => drawChange(change, drawing));
  const lines = changesOfOneLine(own, drawing.labels).map(({ label, titles }) =>
    labelled(say(label, drawing), element(Fragment, null, inClauses(titles, drawing))),
  );
  return (
    <>
      {heading(drawing.level + 1, "bgr-what-changed__axis", say(drawing.labels.talks.axis[axis], drawing))}
      {items.length === 0 ? null : element("ul", { className: "bgr-what-changed__list" }, items)}
      {lines.length === 0 ? null : element("div", { className: "bgr-what-changed__lines" }, lines)}
    </>
  );
}

function drawChange(change: ShownChange, drawing: Drawing): ReactElement {
  const { title, correction } = change;
  const { labels } = drawing;
  const kind = changeName(change, labels).map((word) => say(word, drawing));
  return element("li", { className: "bgr-what-changed__change" }, [
    element("p", { className: "bgr-what-changed__kind" }, inLine(kind, drawing)),
    <p className="bgr-block__title">{title}</p>,
    correction && drawNotice(correction, drawing),
    drawStates(change, drawing),
  ]);
}

function drawNotice({ change, on, note }: ShownNotice, drawing: Drawing): ReactElement {
  return labelled(say(phrase(drawing.labels.talks.notice[change], { date: { date: on } }), drawing), note);
}

function drawStates({ before, after }: ShownChange, drawing: Drawing): ReactElement {
  const { talks } = drawing.labels;
  return element("div", { className: "bgr-what-changed__states" }, [
    before && drawState(talks.before, before, drawing),
    after && drawState(before === undefined ? undefined : talks.after, after, drawing),
  ]);
}

/** One day's state of the record, with the sources of that day. */
function drawState(label: string | undefined, state: ShownState, drawing: Drawing): ReactElement {
  const words = drawWords(state, drawing);
  return element("div", null, [
    label === undefined ? <p className="bgr-text__p">{words}</p> : labelled(say(label, drawing), words),
    drawReferences(state, drawing),
  ]);
}

function drawReferences({ sources = [] }: ShownState, drawing: Drawing): ReactElement | null {
  if (sources.length === 0) return null;
  return element("p", { className: "bgr-provenance" }, drawSourcesLine(sources, drawing));
}

/** Its standing in a word or two, its day and who said it; then what it says. */
function drawWords(state: ShownState, drawing: Drawing): ReactElement {
  const { labels } = drawing;
  const { talks } = labels;
  const { stance, silence, eventStatus, proposalStatus, conflictState } = state;
  const status = [
    stance && talks.stance[stance],
    silence && talks.silence[silence],
    eventStatus && labels.status[eventStatus],
    proposalStatus && talks.proposalStatus[proposalStatus],
    conflictState && talks.conflictState[conflictState],
  ].map((word) => word && say(word, drawing));
  const parts = inLine([...status, state.by, state.when && drawDate(state.when, drawing)], drawing);
  if (state.text !== undefined) parts.push(parts.length > 0 ? ": " : "", drawInline(state.text, drawing));
  return createElement(Fragment, null, ...parts);
}
