import { Fragment, type ReactElement } from "react";
import { pastAndToCome, type TimelineBlock, type TimelineEntry } from "@backgrounder/model/article";
import { phrase } from "@backgrounder/model/labels";
import { renderMore } from "../rendering/more.js";
import type { RenderContext } from "../rendering/render-context.js";
import { element } from "../rendering/element.js";
import { fold } from "../rendering/fold.js";
import { heading } from "../rendering/heading.js";
import { inLine, say } from "../rendering/labels.js";
import { renderEvidence } from "../provenance/evidence.js";
import { renderRichText } from "../rich-text/rich-text.js";
import { section } from "../section/section.js";
import { renderTrack } from "./track.js";
import { renderWhen } from "./when.js";

const shownInFull = 3;

/** The track and, in a box, the last events; the others in a list that a reader opens. */
export function renderTimelineBox(block: TimelineBlock, context: RenderContext): ReactElement {
  const { entries = [], size } = block;
  const latest = size === "line" ? [] : latestOf(entries);
  const others = entries.filter((entry) => !latest.includes(entry));
  return section(
    block,
    "bgr-talks-timeline",
    context,
    <>
      {renderTrack(block, context)}
      {latest.length === 0
        ? null
        : element(
            "ol",
            { className: "bgr-talks-timeline__latest", reversed: true },
            latest.map((entry) => renderLatest(entry, block, context)),
          )}
      {renderOthers(others, block, context)}
      {renderMore(block, "events", entries.length, context)}
    </>,
  );
}

/** An event without a date cannot be among the last. */
const latestOf = (entries: readonly TimelineEntry[]): TimelineEntry[] =>
  pastAndToCome(entries.filter(({ when }) => when !== undefined))
    .past.slice(-shownInFull)
    .toReversed();

function renderLatest(entry: TimelineEntry, block: TimelineBlock, context: RenderContext): ReactElement {
  const { id, name, place, summary, outcome } = entry;
  const text = outcome ?? summary;
  // On a page that has all of an event elsewhere, its id belongs there.
  const own = block.more === undefined && id !== "" ? id : undefined;
  return (
    <li className="bgr-talks-timeline__entry" id={own}>
      {renderWhen(entry, context)}
      <div className="bgr-talks-timeline__what">
        {heading(context.level + 1, "bgr-block__title", element(Fragment, null, inLine([name, place], context)))}
        {text && renderRichText(text, context)}
        {renderEvidence(entry, context)}
      </div>
    </li>
  );
}

/** The page of all events has them; without one, they are here. */
function renderOthers(
  others: readonly TimelineEntry[],
  block: TimelineBlock,
  context: RenderContext,
): ReactElement | null {
  if (others.length === 0 || block.more !== undefined) return null;
  const items = others.map((entry) => (
    <li className="bgr-talks-timeline__other" id={entry.id === "" ? undefined : entry.id}>
      {renderWhen(entry, context)}
      <p className="bgr-text__p">{element(Fragment, null, inLine([entry.name, entry.place], context))}</p>
    </li>
  ));
  const { talks } = context.labels;
  const all = phrase(talks.counted, { name: talks.pages.events, count: String(others.length) });
  const count = block.size === "line" ? all : phrase(talks.otherEvents, { count: String(others.length) });
  return fold(say(count, context), element("ol", { className: "bgr-talks-timeline__others" }, items));
}
