import { Fragment, type ReactElement } from "react";
import { pastAndToCome, type TalksTimelineBlock } from "@backgrounder/model/article";
import type { BlockProps } from "../rendering/block-props.js";
import { renderTalks } from "../rendering/render-talks.js";
import { addressOf, isBrief } from "../rendering/more.js";
import type { RenderContext } from "../rendering/render-context.js";
import { element } from "../rendering/element.js";
import { section } from "../section/section.js";
import { renderDivided } from "../timeline/entries.js";
import { renderTrack } from "../timeline/track.js";
import { renderEntry } from "./entry.js";
import { renderTimelineBox } from "./timeline-box.js";

export type TalksTimelineProps = BlockProps<TalksTimelineBlock>;

/** What happened in the talks and what is to come, each with its date in words; `resolve` fills the block first. */
export function TalksTimeline(props: TalksTimelineProps): ReactElement | null {
  return renderTalks(props, "timeline", renderTalksTimeline);
}

export function renderTalksTimeline(block: TalksTimelineBlock, context: RenderContext): ReactElement {
  if (isBrief(block)) return renderTimelineBox(block, context);
  const { entries = [], asOf } = block;
  return section(
    block,
    "bgr-timeline",
    context,
    element(Fragment, null, [
      renderTrack({ entries, asOf, page: addressOf(block) }, context),
      renderDivided(pastAndToCome(entries), renderEntry, context),
    ]),
  );
}
