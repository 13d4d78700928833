import type { IsoDate } from "../../generated/types.js";
import { firstDay, lastDay } from "../day.js";
import type { DossierIndex } from "../dossier-index.js";
import { eachDate } from "./each-date.js";

/** For each day, the places of the records that may be seen differently because a date has come since the day before. */
export function placesByDay(index: DossierIndex, days: readonly IsoDate[]): Set<number>[] {
  const found = days.map(() => new Set<number>());
  const nthOf = nthDayIn(days);
  const replaced = replacedBy(index);
  for (const [place, record] of index.whole.records.entries()) {
    const places = [place, ...(replaced.get(place) ?? [])];
    const add = (date: IsoDate): void => {
      for (const bound of [date, firstDay(date), lastDay(date)])
        for (const one of places) found[nthOf(bound)]?.add(one);
    };
    eachDate(record, add);
    index.versions[place]?.days.forEach(add);
    // A record without a dated source is known from the dossier's own day.
    add(index.whole.asOf);
  }
  return found;
}

/** The places of the positions that one at a place may replace, and so end. */
function replacedBy({ successors, placeOf }: DossierIndex): ReadonlyMap<number, readonly number[]> {
  const replaced = new Map<number, number[]>();
  for (const [id, places] of successors) {
    const old = placeOf.get(id);
    if (old === undefined) continue;
    for (const place of places) replaced.set(place, [...(replaced.get(place) ?? []), old]);
  }
  return replaced;
}

/** Gives the place of the first of some days by which a date has come. */
function nthDayIn(days: readonly IsoDate[]): (date: string) => number {
  const known = new Map<string, number>();
  return (date) => {
    const before = known.get(date);
    if (before !== undefined) return before;
    let [from, until] = [0, days.length];
    while (from < until) {
      const middle = (from + until) >> 1;
      if ((days[middle] as string) < date) from = middle + 1;
      else until = middle;
    }
    known.set(date, from);
    return from;
  };
}
