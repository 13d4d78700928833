import { needsObject } from "../../argument-error.js";
import { labelsArgument, needsObjects } from "../../labels/label-arguments.js";
import { wordOf } from "../../labels/word-of.js";
import type { Labels } from "../../languages/labels.js";
import type { EventStatus, TimelineEntry } from "../../generated/types.js";

/**
 * What every timeline knows of an entry, whether an editor wrote it or a dossier recorded it. Without a status it is to
 * come, and no source says how certain that is.
 */
export type LineEntry = Pick<TimelineEntry, "id" | "name" | "place" | "when" | "plan"> & {
  status?: EventStatus;
  /** It is to come, and no line above it says so. */
  isToCome?: true;
};

/**
 * What happened, then what is still to come, each in the order of the record. Cancelled events are among the first:
 * they are settled; so are plans whose day has passed, of which no source says what came of them.
 */
export function pastAndToCome<Entry extends Pick<LineEntry, "status" | "plan">>(
  entries: readonly Entry[],
): { past: Entry[]; toCome: Entry[] } {
  needsObjects(entries, "pastAndToCome", "entries");
  return { past: entries.filter(isPast), toCome: entries.filter((one) => !isPast(one)) };
}

const isPast = ({ status, plan }: Pick<LineEntry, "status" | "plan">): boolean =>
  hasBegun(status) || status === "cancelled" || plan === "passed";

/** Whether an event has begun, however it goes on. */
export const hasBegun = (status: EventStatus | undefined): boolean => status !== undefined && begun.has(status);

const begun: ReadonlySet<EventStatus> = new Set(["under-way", "suspended", "broken-off", "happened"] as const);

/** How far an event has come, in words; nothing of one that happened. */
export function eventStatusWords(
  entry: Pick<LineEntry, "status" | "plan" | "isToCome">,
  labels: Labels,
): string | undefined {
  needsObject(entry, "eventStatusWords", "entry");
  const { status, plan, isToCome } = entry;
  const own = labelsArgument(labels, "eventStatusWords");
  if (status === undefined && isToCome) return own.talks.notYet;
  const words = plan && wordOf(own.talks.plan, plan);
  return words ?? (status === undefined || status === "happened" ? undefined : wordOf(own.status, status));
}
