import { createElement, type ReactElement, type ReactNode } from "react";
import { cleanTalks, type TalksBlock, type TimelineEntry, type TimelineRemark } from "@backgrounder/model/article";
import type { BlockProps } from "../drawing/block-props.js";
import { drawCleaned, type Drawing } from "../drawing/drawing.js";
import { labelled } from "../drawing/labelled.js";
import { section } from "../drawing/section.js";
import { drawDate, drawProvenance } from "../provenance/provenance.js";
import { drawInline, drawRichText } from "../rich-text/rich-text.js";

export type TalksTimelineProps = BlockProps<TalksBlock>;

/** The rounds of talks in the order of the record, each with its date in words; `resolve` fills the block first. */
export function TalksTimeline(props: TalksTimelineProps): ReactElement | null {
  return drawCleaned(props, cleanTalks, drawTalksTimeline);
}

export function drawTalksTimeline(block: TalksBlock, drawing: Drawing): ReactElement {
  const entries = (block.entries ?? []).map((entry) => drawEntry(entry, drawing));
  return section(
    block,
    "bgr-talks-timeline",
    drawing,
    createElement("ol", { className: "bgr-talks-timeline__list" }, ...entries),
  );
}

function drawEntry(entry: TimelineEntry, drawing: Drawing): ReactElement {
  const what = createElement(
    "div",
    { className: "bgr-talks-timeline__what" },
    <p className="bgr-block__title">{entry.place === undefined ? entry.name : `${entry.name}, ${entry.place}`}</p>,
    entry.summary && drawRichText(entry.summary, drawing),
    drawParticipants(entry, drawing),
    ...(entry.remarks ?? []).map((remark) => drawRemark(remark, drawing)),
    drawProvenance(entry.sources === undefined ? {} : { sources: entry.sources }, drawing),
  );
  return (
    <li className="bgr-talks-timeline__entry" id={entry.id === "" ? undefined : entry.id}>
      {drawWhen(entry, drawing)}
      {what}
    </li>
  );
}

/** What has not happened says so in words, beside its date. */
function drawWhen({ when, status }: TimelineEntry, drawing: Drawing): ReactElement {
  const words: ReactNode[] = [when === undefined ? drawing.labels.undated : drawDate(when, drawing)];
  if (status !== "happened") {
    words.push(" ", createElement("span", { className: "bgr-talks-timeline__status" }, drawing.labels.status[status]));
  }
  return createElement("p", { className: "bgr-talks-timeline__when" }, ...words);
}

function drawParticipants(
  { participants, participantsComplete }: TimelineEntry,
  drawing: Drawing,
): ReactElement | null {
  if (participants === undefined || participants.length === 0) return null;
  const { labels } = drawing;
  const names = participants.join(", ");
  return labelled(labels.participants, participantsComplete === true ? names : `${names} ${labels.andOthers}`);
}

function drawRemark({ text, speaker, form, sources }: TimelineRemark, drawing: Drawing): ReactElement {
  const words: ReactNode = form === "quote" ? <q>{drawInline(text, drawing)}</q> : drawInline(text, drawing);
  const said = speaker === undefined ? <p className="bgr-text__p">{words}</p> : labelled(`${speaker}:`, words);
  return (
    <>
      {said}
      {drawProvenance(sources === undefined ? {} : { sources }, drawing)}
    </>
  );
}
