import { Fragment, type ReactElement } from "react";
import { pastAndToCome, type TimelineBlock, type TimelineEntry } from "@backgrounder/model/article";
import type { BlockProps } from "../rendering/block-props.js";
import { renderTalks } from "../rendering/render-talks.js";
import { isBrief } from "../rendering/more.js";
import type { RenderContext } from "../rendering/render-context.js";
import { element } from "../rendering/element.js";
import { heading } from "../rendering/heading.js";
import { say } from "../rendering/labels.js";
import { section } from "../section/section.js";
import { renderEntry } from "./entry.js";
import { renderTimelineBox } from "./timeline-box.js";
import { renderTrack } from "./track.js";

export type TalksTimelineProps = BlockProps<TimelineBlock>;

/** What happened in the talks and what is to come, each with its date in words; `resolve` fills the block first. */
export function TalksTimeline(props: TalksTimelineProps): ReactElement | null {
  return renderTalks(props, "timeline", renderTalksTimeline);
}

export function renderTalksTimeline(block: TimelineBlock, context: RenderContext): ReactElement {
  if (isBrief(block)) return renderTimelineBox(block, context);
  const { past, toCome } = pastAndToCome(block.entries ?? []);
  return section(
    block,
    "bgr-talks-timeline",
    context,
    element(Fragment, null, [
      renderTrack(block, context),
      past.length === 0 ? null : renderList(past, context),
      toCome.length === 0
        ? null
        : heading(context.level + 1, "bgr-talks-timeline__line", say(context.labels.talks.notYet, context)),
      toCome.length === 0 ? null : renderList(toCome, context),
    ]),
  );
}

function renderList(entries: readonly TimelineEntry[], context: RenderContext): ReactElement {
  const items = entries.map((entry) => renderEntry(entry, context));
  return element("ol", { className: "bgr-talks-timeline__list" }, items);
}
