import { Fragment, type ReactElement, type ReactNode } from "react";
import {
  hasBegun,
  type TimelineEntry,
  type TimelineParticipant,
  type TimelineRemark,
} from "@backgrounder/model/article";
import { listWords } from "@backgrounder/model/labels";
import type { RenderContext } from "../rendering/render-context.js";
import { renderDetails } from "../rich-text/details.js";
import { element } from "../rendering/element.js";
import { inLine, say } from "../rendering/labels.js";
import { labelled } from "../rendering/labelled.js";
import { renderEvidence } from "../provenance/evidence.js";
import { renderPermalink } from "../reading-aids/permalink.js";
import { renderInline, renderRichText } from "../rich-text/rich-text.js";
import { renderFrame } from "../timeline/entries.js";

/** All that is recorded of an event. */
export function renderEntry(entry: TimelineEntry, context: RenderContext): ReactElement {
  const { id, name, place, summary, outcome } = entry;
  const what = [
    element("p", { className: "bgr-block__title" }, inLine([name, place], context)),
    summary && renderRichText(summary, context),
    outcome && labelled(say(context.labels.talks.outcome, context), renderInline(outcome, context)),
    ...renderMoreOf(entry, context),
    renderEvidence(entry, context, [], renderPermalink(id, name, context)),
  ];
  return renderFrame(entry, what, context);
}

/** Who came, what was said of it, and what else is recorded beside what happened. */
export const renderMoreOf = (entry: TimelineEntry, context: RenderContext): ReactNode[] => [
  renderDetails(entry.details, context),
  ...renderParticipants(entry, context),
  ...(entry.remarks ?? []).map((remark) => renderRemark(remark, entry, context)),
];

/** People who were expected are not listed as having come. "And others" appears only where a source says so. */
function renderParticipants(
  { status, participants = [], participantsComplete }: TimelineEntry,
  context: RenderContext,
): ReactNode[] {
  const { labels } = context;
  const isExpected = ({ attendance }: TimelineParticipant): boolean => attendance === "expected";
  const isAbsent = ({ attendance }: TimelineParticipant): boolean => attendance === "absent";
  const lines = [
    {
      label: labels.participants,
      who: participants.filter((one) => !isExpected(one) && !isAbsent(one) && one.attendance !== "walked-out"),
    },
    {
      label: hasBegun(status) ? labels.participantsAnnounced : labels.participantsExpected,
      who: participants.filter(isExpected),
    },
  ].filter(({ who }) => who.length > 0);
  const left = participants.filter(({ attendance }) => attendance === "walked-out");
  const absent = participants.filter(isAbsent);
  return [
    ...lines.map(({ label, who }, index) => {
      const hasOthers = participantsComplete === false && index === lines.length - 1;
      return labelled(say(label, context), renderNames(who, hasOthers, context));
    }),
    left.length === 0 ? null : labelled(say(labels.participantsWalkedOut, context), renderNames(left, false, context)),
    absent.length === 0 ? null : labelled(say(labels.participantsAbsent, context), renderNames(absent, false, context)),
  ];
}

function renderNames(
  participants: readonly TimelineParticipant[],
  hasOthers: boolean,
  context: RenderContext,
): ReactNode {
  const names = listWords(
    participants.map(({ name }) => name),
    context.lang,
    hasOthers ? "unit" : "conjunction",
  );
  return hasOthers ? element(Fragment, null, [names, " ", say(context.labels.andOthers, context)]) : names;
}

/** A remark names its source only if that is not the entry's own, or if it has weaker evidence. */
function renderRemark(remark: TimelineRemark, entry: TimelineEntry, context: RenderContext): ReactElement {
  const { text, speaker, form, reliability, sources = [] } = remark;
  const words: ReactNode = form === "quote" ? <q>{renderInline(text, context)}</q> : renderInline(text, context);
  const said = speaker === undefined ? <p className="bgr-text__p">{words}</p> : labelled(`${speaker}:`, words);
  const isNew = sources.some(({ id }) => id === undefined || !entry.sources?.some((source) => source.id === id));
  const grounds = { ...(reliability && { reliability }), ...((isNew || reliability !== undefined) && { sources }) };
  return (
    <>
      {said}
      {renderDetails(remark.details, context)}
      {renderEvidence(grounds, context)}
    </>
  );
}
