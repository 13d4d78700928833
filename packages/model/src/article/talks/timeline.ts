import { needsObject } from "../../argument-error.js";
import { labelsArgument, needsObjects } from "../../labels/label-arguments.js";
import { quoted } from "../../labels/quoted.js";
import { wordOf } from "../../labels/word-of.js";
import type { Labels } from "../../languages/labels.js";
import type { EventStatus, TimelineBlock, TimelineEntry, TimelineRemark } from "../../generated/types.js";
import { plainText } from "../text/plain-text.js";
import { inLine, lines, paragraphs, titled, withColon, type TextContext } from "../text/text-parts.js";
import { dayText, groundsText } from "./shown.js";

/**
 * What happened, then what is still to come, each in the order of the record. Cancelled events are among the first:
 * they are settled; so are plans whose day has passed, of which no source says what came of them.
 */
export function pastAndToCome(entries: readonly TimelineEntry[]): { past: TimelineEntry[]; toCome: TimelineEntry[] } {
  needsObjects(entries, "pastAndToCome", "entries");
  const isPast = ({ status, plan }: TimelineEntry): boolean =>
    hasBegun(status) || status === "cancelled" || plan === "passed";
  return { past: entries.filter(isPast), toCome: entries.filter((one) => !isPast(one)) };
}

/** Whether an event has begun, however it goes on. */
export const hasBegun = (status: EventStatus): boolean => begun.has(status);

const begun: ReadonlySet<EventStatus> = new Set(["under-way", "suspended", "broken-off", "happened"] as const);

/** How far an event has come, in words; nothing of one that happened. */
export function eventStatusWords(entry: TimelineEntry, labels: Labels): string | undefined {
  needsObject(entry, "eventStatusWords", "entry");
  const { status, plan } = entry;
  const own = labelsArgument(labels, "eventStatusWords");
  const words = plan && wordOf(own.talks.plan, plan);
  return words ?? (status === "happened" ? undefined : wordOf(own.status, status));
}

export function timelineText({ entries = [] }: TimelineBlock, context: TextContext): string {
  const { past, toCome } = pastAndToCome(entries);
  const listed = (some: TimelineEntry[]): string => paragraphs(some.map((one) => entryText(one, context)));
  return paragraphs(listed(past), toCome.length === 0 ? "" : context.labels.talks.notYet, listed(toCome));
}

function entryText(event: TimelineEntry, context: TextContext): string {
  const { name, when: date, place, summary, outcome, details = [], remarks = [] } = event;
  const { labels } = context;
  const day = date === undefined ? labels.undated : dayText(date, context);
  const state = eventStatusWords(event, labels);
  return lines(
    withColon([`${day}${state === undefined ? "" : ` (${state})`}`, inLine([name, place], context)], context),
    summary && plainText(summary),
    outcome && `${labels.talks.outcome} ${plainText(outcome)}`,
    details.map((one) => plainText(one)),
    remarks.map((one) => remarkLines(one, context)),
    groundsText(event, context),
  );
}

const remarkLines = (remark: TimelineRemark, context: TextContext): string =>
  lines(
    titled(remark.speaker, remarkText(remark, context), context),
    (remark.details ?? []).map((one) => plainText(one)),
    groundsText(remark, context),
  );

const remarkText = ({ text, form }: TimelineRemark, { lang }: TextContext): string =>
  form === "quote" ? quoted(plainText(text), lang) : plainText(text);
