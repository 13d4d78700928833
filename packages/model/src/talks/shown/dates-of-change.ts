import type { Dossier, IsoDate } from "../../generated/types.js";
import { readDossierArgument } from "../arguments/read-dossier.js";
import { viewOn } from "../as-of.js";
import { changedDays } from "../days/changed-days.js";
import { eachDate } from "../days/each-date.js";
import { firstDay, lastDay } from "../day.js";
import { differences } from "../diff.js";

/** Only the last years of a long record are looked at. */
const mostDays = 1000;

/**
 * The days on which a reader finds something different from the day before, in order, up to the dossier's own day.
 * In a dossier with more than a thousand days, the last thousand are looked at.
 */
export const datesOfChange = (dossier: Dossier): IsoDate[] =>
  daysOfChange(readDossierArgument(dossier, "datesOfChange"));

/** The same for a dossier that has been read. */
function daysOfChange(dossier: Dossier): IsoDate[] {
  const days = daysUpTo(dossier, dossier.asOf).slice(-mostDays - 1);
  const start = days.length > mostDays ? (days.shift() ?? "") : "0000-01-01";
  return changedDays(dossier, start, days);
}

/** Views that are compared before a reader is shown the changes of all days since. */
const mostViews = 100;

/**
 * The last state of knowledge before the one of a day: the day on which it began. Goes back from that day, so the days
 * before it cost nothing. Undefined if there is none.
 */
export function dateOfChangeBefore(dossier: Dossier, until: IsoDate): IsoDate | undefined {
  const days = daysUpTo(dossier, until < dossier.asOf ? until : dossier.asOf).reverse();
  const first = days[0];
  if (first === undefined) return undefined;
  let after = viewOn(dossier, first);
  let changes = 0;
  for (const [index, day] of days.entries()) {
    if (index === mostViews) return day;
    const before = viewOn(dossier, days[index + 1] ?? "0000-01-01");
    if (differences(before, after).length > 0 && ++changes === 2) return day;
    after = before;
  }
  return undefined;
}

/** A reader who comes back after less has most of it in mind. */
const fourWeeks = 28;

/**
 * The day with which a first page compares: the last one, at least four weeks before, on which something was known; in
 * younger talks the state of knowledge before this one.
 */
export function comparedSince(dossier: Dossier, until: IsoDate): IsoDate | undefined {
  const before = new Date(lastPossible(until) - fourWeeks * 86_400_000).toISOString().slice(0, 10);
  const days = daysUpTo(dossier, before).reverse().slice(0, mostViews);
  return days.find((day) => viewOn(dossier, day).dossier.records.length > 0) ?? dateOfChangeBefore(dossier, until);
}

const lastPossible = (day: IsoDate): number => Date.parse(asDay(lastDay(day)));

const daysUpTo = (dossier: Dossier, until: IsoDate): IsoDate[] =>
  [...possibleDays(dossier)].filter((day) => day <= lastDay(until)).toSorted();

/** A view changes only where a date of the dossier begins to be possible, or becomes certain. */
function possibleDays(dossier: Dossier): Set<string> {
  const days = new Set<string>([firstDay(dossier.asOf)]);
  // Every date in any field; comparing drops those that decide nothing.
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
