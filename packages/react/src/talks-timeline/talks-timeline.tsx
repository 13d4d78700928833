import { createElement, Fragment, type ReactElement, type ReactNode } from "react";
import {
  pastAndToCome,
  type TimelineBlock,
  type TimelineEntry,
  type TimelineParticipant,
  type TimelineRemark,
} from "@backgrounder/model/article";
import { listWords } from "@backgrounder/model/labels";
import type { BlockProps } from "../drawing/block-props.js";
import { drawTalks } from "../drawing/draw-talks.js";
import type { Drawing } from "../drawing/drawing.js";
import { element } from "../drawing/element.js";
import { heading } from "../drawing/heading.js";
import { drawDate, inLine, say } from "../drawing/labels.js";
import { labelled } from "../drawing/labelled.js";
import { section } from "../section/section.js";
import { drawGrounds } from "../provenance/grounds.js";
import { drawInline, drawRichText } from "../rich-text/rich-text.js";

export type TalksTimelineProps = BlockProps<TimelineBlock>;

/** What happened in the talks and what is to come, each with its date in words; `resolve` fills the block first. */
export function TalksTimeline(props: TalksTimelineProps): ReactElement | null {
  return drawTalks(props, "timeline", drawTalksTimeline);
}

export function drawTalksTimeline(block: TimelineBlock, drawing: Drawing): ReactElement {
  const { past, toCome } = pastAndToCome(block.entries ?? []);
  return section(
    block,
    "bgr-talks-timeline",
    drawing,
    element(Fragment, null, [
      past.length === 0 ? null : drawList(past, drawing),
      toCome.length === 0
        ? null
        : heading(drawing.level + 1, "bgr-talks-timeline__line", say(drawing.labels.talks.notYet, drawing)),
      toCome.length === 0 ? null : drawList(toCome, drawing),
    ]),
  );
}

function drawList(entries: readonly TimelineEntry[], drawing: Drawing): ReactElement {
  const items = entries.map((entry) => drawEntry(entry, drawing));
  return element("ol", { className: "bgr-talks-timeline__list" }, items);
}

function drawEntry(entry: TimelineEntry, drawing: Drawing): ReactElement {
  const { id, name, place, summary, outcome, remarks = [] } = entry;
  const what = element("div", { className: "bgr-talks-timeline__what" }, [
    element("p", { className: "bgr-block__title" }, inLine([name, place], drawing)),
    summary && drawRichText(summary, drawing),
    outcome && labelled(say(drawing.labels.talks.outcome, drawing), drawInline(outcome, drawing)),
    ...drawParticipants(entry, drawing),
    ...remarks.map((remark) => drawRemark(remark, entry, drawing)),
    drawGrounds(entry, drawing),
  ]);
  return (
    <li className="bgr-talks-timeline__entry" id={id === "" ? undefined : id}>
      {drawWhen(entry, drawing)}
      {what}
    </li>
  );
}

/** What has not happened says so in words, beside its date. */
function drawWhen({ when, status }: TimelineEntry, drawing: Drawing): ReactElement {
  const words: ReactNode[] = [when === undefined ? say(drawing.labels.undated, drawing) : drawDate(when, drawing)];
  if (status !== "happened") {
    const word = say(drawing.labels.status[status], drawing);
    words.push(" ", createElement("span", { className: "bgr-talks-timeline__status" }, word));
  }
  return element("p", { className: "bgr-talks-timeline__when" }, words);
}

/** Who was expected is not said to have come; that others came is said only where a source says so. */
function drawParticipants({ participants = [], participantsComplete }: TimelineEntry, drawing: Drawing): ReactNode[] {
  const { labels } = drawing;
  const isExpected = ({ attendance }: TimelineParticipant): boolean => attendance === "expected";
  const isAbsent = ({ attendance }: TimelineParticipant): boolean => attendance === "absent";
  const lines = [
    { label: labels.participants, who: participants.filter((one) => !isExpected(one) && !isAbsent(one)) },
    { label: labels.participantsExpected, who: participants.filter(isExpected) },
  ].filter(({ who }) => who.length > 0);
  const absent = participants.filter(isAbsent);
  return [
    ...lines.map(({ label, who }, index) => {
      const hasOthers = participantsComplete === false && index === lines.length - 1;
      return labelled(say(label, drawing), drawNames(who, hasOthers, drawing));
    }),
    absent.length === 0 ? null : labelled(say(labels.participantsAbsent, drawing), drawNames(absent, false, drawing)),
  ];
}

function drawNames(participants: readonly TimelineParticipant[], hasOthers: boolean, drawing: Drawing): ReactNode {
  const names = listWords(
    participants.map(({ name }) => name),
    drawing.lang,
    hasOthers ? "unit" : "conjunction",
  );
  return hasOthers ? element(Fragment, null, [names, " ", say(drawing.labels.andOthers, drawing)]) : names;
}

/** A remark names its source only where it is another than the entry's own, or where it rests on less. */
function drawRemark(remark: TimelineRemark, entry: TimelineEntry, drawing: Drawing): ReactElement {
  const { text, speaker, form, standing, sources = [] } = remark;
  const words: ReactNode = form === "quote" ? <q>{drawInline(text, drawing)}</q> : drawInline(text, drawing);
  const said = speaker === undefined ? <p className="bgr-text__p">{words}</p> : labelled(`${speaker}:`, words);
  const isNew = sources.some(({ id }) => id === undefined || !entry.sources?.some((source) => source.id === id));
  const grounds = { ...(standing && { standing }), ...((isNew || standing !== undefined) && { sources }) };
  return (
    <>
      {said}
      {drawGrounds(grounds, drawing)}
    </>
  );
}
