import { needsObjects } from "../../labels/label-arguments.js";
import type { TimelineBlock, TimelineEntry, TimelineRemark } from "../../generated/types.js";
import { plainText } from "../text/plain-text.js";
import { inLine, lines, paragraphs, titled, type TextContext } from "../text/text-parts.js";
import { dayText, groundsText } from "./shown.js";

/**
 * What happened, then what is still to come, each in the order of the record. Cancelled events are among the first:
 * they are settled.
 */
export function pastAndToCome(entries: readonly TimelineEntry[]): { past: TimelineEntry[]; toCome: TimelineEntry[] } {
  needsObjects(entries, "pastAndToCome", "entries");
  const isPast = ({ status }: TimelineEntry): boolean => status === "happened" || status === "cancelled";
  return { past: entries.filter(isPast), toCome: entries.filter((one) => !isPast(one)) };
}

export function timelineText({ entries = [] }: TimelineBlock, context: TextContext): string {
  const { past, toCome } = pastAndToCome(entries);
  const listed = (some: TimelineEntry[]): string => paragraphs(...some.map((one) => entryText(one, context)));
  return paragraphs(listed(past), toCome.length === 0 ? "" : context.labels.talks.notYet, listed(toCome));
}

function entryText(event: TimelineEntry, context: TextContext): string {
  const { name, status, when: date, place, summary, outcome, remarks = [] } = event;
  const { labels } = context;
  const day = date === undefined ? labels.undated : dayText(date, context);
  const state = status === "happened" ? "" : ` (${labels.status[status]})`;
  return lines(
    `${day}${state}: ${inLine([name, place], context)}`,
    summary && plainText(summary),
    outcome && `${labels.talks.outcome} ${plainText(outcome)}`,
    ...remarks.map((one) => lines(titled(one.speaker, remarkText(one)), groundsText(one, context))),
    groundsText(event, context),
  );
}

const remarkText = ({ text, form }: TimelineRemark): string =>
  form === "quote" ? `“${plainText(text)}”` : plainText(text);
