import type { Dossier, IsoDate } from "../../generated/types.js";
import { firstDay, lastDay } from "../day.js";
import { diff } from "../diff.js";

/**
 * The days on which a reader finds something otherwise than a reader of the day before, in order, up to the day as of
 * which the dossier stands.
 */
export function datesOfChange(dossier: Dossier): IsoDate[] {
  const days = [...possibleDays(dossier)].filter((day) => day <= lastDay(dossier.asOf)).toSorted();
  return days.filter((day, index) => diff(dossier, days[index - 1] ?? "0000-01-01", day).length > 0);
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

/** The last day of a month is taken as its 31st; where there is none, what it decides is seen on the day after. */
function asDay(day: string): string {
  const date = new Date(day);
  return Number.isNaN(date.getTime()) ? day : date.toISOString().slice(0, 10);
}

const isoDate = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Every date in any field: one that decides nothing is sorted out by comparing the views. */
function eachDate(value: unknown, found: (date: string) => void): void {
  if (typeof value === "string") {
    if (isoDate.test(value)) found(value);
  } else if (Array.isArray(value)) value.forEach((entry) => eachDate(entry, found));
  else if (value !== null && typeof value === "object") Object.values(value).forEach((entry) => eachDate(entry, found));
}
