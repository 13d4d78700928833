import type { TalksEvent, When } from "../../generated/types.js";

const goesOn: ReadonlySet<TalksEvent["status"]> = new Set(["under-way", "suspended"] as const);

/** The date of an event as it is printed: of what goes on and has no end yet, the day on which it began. */
export function shownDate({ status, when }: TalksEvent): When | undefined {
  if (when?.earliest === undefined || when.latest !== undefined || !goesOn.has(status)) return when;
  return { ...when, edtf: when.earliest, latest: when.earliest };
}
