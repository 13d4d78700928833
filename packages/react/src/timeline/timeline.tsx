import { createElement, Fragment, type ReactElement } from "react";
import { cleanTimeline, timelineEntries, type TimelineBlock, type WrittenEntry } from "@backgrounder/model/article";
import type { BlockProps } from "../rendering/block-props.js";
import { element } from "../rendering/element.js";
import { renderCleaned } from "../rendering/render-cleaned.js";
import type { RenderContext } from "../rendering/render-context.js";
import { renderItemProvenance } from "../provenance/provenance.js";
import { renderPermalink } from "../reading-aids/permalink.js";
import { renderRichText } from "../rich-text/rich-text.js";
import { section } from "../section/section.js";
import { renderDivided, renderFrame } from "./entries.js";
import { renderTrack } from "./track.js";

export type TimelineProps = BlockProps<TimelineBlock>;

/**
 * What happened when, as a line of time that is true to scale and as a list. The list keeps the order in which the
 * entries are written, oldest or newest first; the line is always in order of time.
 */
export function Timeline(props: TimelineProps): ReactElement | null {
  return renderCleaned(props, cleanTimeline, renderTimeline);
}

export function renderTimeline(block: TimelineBlock, context: RenderContext): ReactElement {
  const { past, toCome } = timelineEntries(block);
  return section(
    block,
    "bgr-timeline",
    context,
    element(Fragment, null, [
      renderTrack({ entries: [...past, ...toCome], asOf: block.asOf }, context),
      renderDivided({ past, toCome }, renderEntry, context),
    ]),
  );
}

function renderEntry(entry: WrittenEntry, context: RenderContext): ReactElement {
  const { id, item } = entry;
  const { title, text, url, sources } = item;
  const words =
    url === undefined
      ? title
      : createElement(context.link, { className: "bgr-text__link", href: url, children: title });
  const what = [
    element("p", { className: "bgr-block__title" }, [words]),
    text && renderRichText(text, context),
    renderItemProvenance(sources === undefined ? {} : { sources }, context, renderPermalink(id, title, context)),
  ];
  return renderFrame(entry, what, context);
}
