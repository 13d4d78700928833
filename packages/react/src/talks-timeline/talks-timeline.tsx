import { createElement, type ReactElement, type ReactNode } from "react";
import {
  cleanTalks,
  type Source,
  type TalksBlock,
  type TimelineEntry,
  type TimelineParticipant,
  type TimelineRemark,
} from "@backgrounder/model/article";
import type { BlockProps } from "../drawing/block-props.js";
import { drawCleaned, type Drawing } from "../drawing/drawing.js";
import { labelled } from "../drawing/labelled.js";
import { section } from "../drawing/section.js";
import { element } from "../drawing/element.js";
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
    element("ol", { className: "bgr-talks-timeline__list" }, entries),
  );
}

function drawEntry(entry: TimelineEntry, drawing: Drawing): ReactElement {
  const what = element("div", { className: "bgr-talks-timeline__what" }, [
    <p className="bgr-block__title">{entry.place === undefined ? entry.name : `${entry.name}, ${entry.place}`}</p>,
    entry.summary && drawRichText(entry.summary, drawing),
    ...drawParticipants(entry, drawing),
    ...(entry.remarks ?? []).map((remark) => drawRemark(remark, entry.sources, drawing)),
    drawProvenance(entry.sources === undefined ? {} : { sources: entry.sources }, drawing),
  ]);
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
  return element("p", { className: "bgr-talks-timeline__when" }, words);
}

/** Who was expected is not said to have come; that others came is said only where a source says so. */
function drawParticipants(entry: TimelineEntry, { labels }: Drawing): ReactNode[] {
  const { participants = [], participantsComplete } = entry;
  const isExpected = ({ attendance }: TimelineParticipant): boolean => attendance === "expected";
  const isAbsent = ({ attendance }: TimelineParticipant): boolean => attendance === "absent";
  const others = participantsComplete === false ? ` ${labels.andOthers}` : "";
  const lines = [
    { label: labels.participants, who: participants.filter((one) => !isExpected(one) && !isAbsent(one)) },
    { label: labels.participantsExpected, who: participants.filter(isExpected) },
  ].filter(({ who }) => who.length > 0);
  const absent = participants.filter(isAbsent);
  return [
    ...lines.map(({ label, who }, index) => labelled(label, namesOf(who) + (index === lines.length - 1 ? others : ""))),
    absent.length === 0 ? null : labelled(labels.participantsAbsent, namesOf(absent)),
  ];
}

const namesOf = (participants: readonly TimelineParticipant[]): string =>
  participants.map(({ name }) => name).join(", ");

/** A remark names its source only where it is another than the entry's own. */
function drawRemark(remark: TimelineRemark, known: readonly Source[] = [], drawing: Drawing): ReactElement {
  const { text, speaker, form, sources = [] } = remark;
  const words: ReactNode = form === "quote" ? <q>{drawInline(text, drawing)}</q> : drawInline(text, drawing);
  const said = speaker === undefined ? <p className="bgr-text__p">{words}</p> : labelled(`${speaker}:`, words);
  const own = sources.filter(({ id }) => id === undefined || !known.some((source) => source.id === id));
  return (
    <>
      {said}
      {drawProvenance(own.length === 0 ? {} : { sources: own }, drawing)}
    </>
  );
}
