import { Fragment, type ReactElement } from "react";
import { pastAndToCome, type TalksTimelineBlock, type TimelineEntry } from "@backgrounder/model/article";
import { phrase } from "@backgrounder/model/labels";
import { addressOf, renderMore } from "../rendering/more.js";
import type { RenderContext } from "../rendering/render-context.js";
import { element } from "../rendering/element.js";
import { fold } from "../rendering/fold.js";
import { heading } from "../rendering/heading.js";
import { inLine, say } from "../rendering/labels.js";
import { renderEvidence } from "../provenance/evidence.js";
import { renderRichText } from "../rich-text/rich-text.js";
import { section } from "../section/section.js";
import { renderEntries, renderFrame } from "../timeline/entries.js";
import { renderTrack } from "../timeline/track.js";
import { renderEntry, renderMoreOf } from "./entry.js";

const shownInFull = 3;

/** The track and, in a box, the last events; the others in a list that a reader opens. */
export function renderTimelineBox(block: TalksTimelineBlock, context: RenderContext): ReactElement {
  const { entries = [], asOf, size } = block;
  const latest = size === "line" ? [] : latestOf(entries);
  const others = entries.filter((entry) => !latest.includes(entry));
  return section(
    block,
    "bgr-timeline",
    context,
    <>
      {renderTrack({ entries, asOf, page: addressOf(block) }, context)}
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

function renderLatest(entry: TimelineEntry, block: TalksTimelineBlock, context: RenderContext): ReactElement {
  const { id, name, place, summary, outcome } = entry;
  const text = outcome ?? summary;
  // On a page that has all of an event elsewhere, its id belongs there.
  const own = block.more === undefined ? id : "";
  const what = [
    heading(context.level + 1, "bgr-block__title", element(Fragment, null, inLine([name, place], context))),
    text && renderRichText(text, context),
    block.more === undefined ? renderRest(entry, context) : null,
    renderEvidence(entry, context),
  ];
  return renderFrame(entry, what, context, own);
}

/** Without a page that has all of an event, it is here. */
function renderRest(entry: TimelineEntry, context: RenderContext): ReactElement | null {
  const { summary, outcome } = entry;
  const isSummaryLeft = summary !== undefined && outcome !== undefined;
  const more = renderMoreOf(entry, context).filter((part) => part !== null);
  if (!isSummaryLeft && more.length === 0) return null;
  const rest = element("div", null, [isSummaryLeft ? renderRichText(summary, context) : null, ...more]);
  return fold(say(context.labels.talks.moreOnThis, context), rest);
}

/** The page of all events has them; without one, they are here. */
function renderOthers(
  others: readonly TimelineEntry[],
  block: TalksTimelineBlock,
  context: RenderContext,
): ReactElement | null {
  if (others.length === 0 || block.more !== undefined) return null;
  const { talks } = context.labels;
  const all = phrase(talks.counted, { name: talks.pages.events, count: String(others.length) });
  const count = block.size === "line" ? all : phrase(talks.otherEvents, { count: String(others.length) });
  return fold(say(count, context), renderEntries(others, renderEntry, context));
}
