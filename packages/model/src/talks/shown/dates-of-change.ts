import type { Dossier, IsoDate } from "../../generated/types.js";
import { readDossierArgument } from "../arguments/read-dossier.js";
import { viewAt } from "../as-of.js";
import { clocksAt } from "../clocks.js";
import { firstDay, lastDay } from "../day.js";
import { differences } from "../diff.js";

/** The days on which a reader finds something different from the day before, in order, up to the dossier's own day. */
export const datesOfChange = (dossier: Dossier): IsoDate[] =>
  daysOfChange(readDossierArgument(dossier, "datesOfChange"));

/** The same for a dossier that has been read. */
export function daysOfChange(dossier: Dossier): IsoDate[] {
  const days = [...possibleDays(dossier)].filter((day) => day <= lastDay(dossier.asOf)).toSorted();
  let before = viewAt(dossier, clocksAt("0000-01-01", "datesOfChange"));
  return days.filter((day) => {
    const after = viewAt(dossier, clocksAt(day, "datesOfChange"));
    const isDifferent = differences(before, after).length > 0;
    before = after;
    return isDifferent;
  });
}

/** A view changes only where a date of the dossier begins to be possible, or becomes certain. */
function possibleDays(dossier: Dossier): Set<string> {
  const days = new Set<string>([firstDay(dossier.asOf)]);
  eachDate(dossier.records, (date) => {
    days.add(firstDay(date));
    days.add(asDay(lastDay(date)));
  });
  return days;
}

/** The last day of a month is taken as its 31st; in a shorter month the change shows on the day after its end. */
function asDay(day: string): string {
  const date = new Date(day);
  return Number.isNaN(date.getTime()) ? day : date.toISOString().slice(0, 10);
}

const isoDate = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Every date in any field; comparing the views drops those that decide nothing. */
function eachDate(value: unknown, found: (date: string) => void): void {
  if (typeof value === "string") {
    if (isoDate.test(value)) found(value);
  } else if (Array.isArray(value)) value.forEach((entry) => eachDate(entry, found));
  else if (value !== null && typeof value === "object") Object.values(value).forEach((entry) => eachDate(entry, found));
}
