import type { TalksEvent } from "../../../generated/types.js";
import type { Violation } from "../../check/rule.js";
import { inQuotes } from "../../check/wording.js";
import { isWithdrawn } from "../../reliability.js";
import type { LintRule } from "../lint-rule.js";
import { plainWords, wordsOf } from "../text/plain-words.js";

export const eventRecordedTwice: LintRule = {
  name: "event-recorded-twice",
  severity: "warning",
  reason: "Two records of one meeting look like two meetings, and each has only some of the sources.",
  fix: "Keep one record with the sources of both, and write the id of the other in `formerly` (in a folder: `moved`). If there really were two, write in `part of` what they belong to (in a folder: `partOf`), or give each its `place`.",
  find({ currentOf }) {
    const first = new Map<string, TalksEvent>();
    return currentOf("event").flatMap((event): Violation[] => {
      if (isWithdrawn(event)) return [];
      const keys = keysOf(event);
      const other = keys.map((key) => first.get(key)).find((known) => known !== undefined && mayBeOne(known, event));
      for (const key of keys) if (!first.has(key)) first.set(key, event);
      if (other === undefined) return [];
      const message = `This may be the same event as ${inQuotes(other.name)} (${other.id}), also on ${event.when?.edtf ?? ""}.`;
      return [{ record: event.id, path: "", message }];
    });
  },
};

/** Two events that share a key are probably one. An event without a single day has no keys. */
function keysOf({ when, name, type, participants = [] }: TalksEvent): string[] {
  const day = when?.earliest;
  if (day === undefined || day !== when?.latest || day.length !== "2026-03-01".length) return [];
  const agents = [...new Set(participants.map(({ agent }) => agent))].toSorted();
  const isMeeting = type === "meeting" || type === "round";
  return [
    `${day} name ${stemsOf(name)}`,
    ...(isMeeting && agents.length > 1 ? [`${day} ${type} ${agents.join(" ")}`] : []),
  ];
}

const little = new Set("the and for with from was has are der die das und für mit von vom".split(" "));

/** "Talks resume" and "The talks resumed" have the same stems; who is named first makes a difference. */
const stemsOf = (name: string): string =>
  wordsOf(plainWords(name).toLowerCase())
    .filter((word) => (word.length > 2 && !little.has(word)) || /\p{N}/u.test(word))
    .map((word) => word.slice(0, 6).replace(/(?:e|ed|es|s|ing)$/, ""))
    .join(" ") || plainWords(name).toLowerCase();

/** Parts of one meeting, and meetings in two places, are two. */
const mayBeOne = (a: TalksEvent, b: TalksEvent): boolean =>
  a.partOf === undefined &&
  b.partOf === undefined &&
  (a.place === undefined || b.place === undefined || a.place.toLowerCase() === b.place.toLowerCase());
