import type { Dossier, IsoDate } from "../../generated/types.js";
import { viewOn } from "../as-of.js";
import { certaintiesIn } from "../certainties.js";
import { withContext } from "../context.js";
import { stateOn, type DayState } from "./day-state.js";
import { differences } from "../diff.js";
import { indexOf, type DossierIndex } from "../dossier-index.js";
import { placesByDay } from "./places-by-day.js";
import { isSameValue } from "../same-value.js";
import { seenAt, type SeenRecord } from "./seen-record.js";

/**
 * Those of some days, in order, on which a reader finds something different from the day before; the first is compared
 * with `start`. The same days on which `diff` finds a difference, but from one day to the next only the records are
 * looked at that have a date between the two, and those that depend on them.
 */
export function changedDays(dossier: Dossier, start: IsoDate, days: readonly IsoDate[]): IsoDate[] {
  const index = indexOf(dossier);
  // Two records with one id are compared as one, as a view has it. No dossier that passes the check has them.
  if (index.placeOf.size < index.versions.length) return changedViews(dossier, start, days);
  const dated = placesByDay(index, days);
  let state = stateOn(index, { validAt: start, knownAt: start });
  const seen = state.versions.map((_, place) => seenAt(place, state, index));
  return days.filter((day, nth) => {
    const before = state.clocks.knownAt;
    const moved = movedTo(day, state, dated[nth] ?? none, index);
    state = moved.state;
    let isChanged = false;
    for (const place of moved.touched) {
      const now = seenAt(place, state, index);
      isChanged ||= isDifferent(seen[place], now) || isCorrected(now, index, before, day);
      seen[place] = now;
    }
    return isChanged;
  });
}

const none: ReadonlySet<number> = new Set();

function changedViews(dossier: Dossier, start: IsoDate, days: readonly IsoDate[]): IsoDate[] {
  let before = viewOn(dossier, start);
  return days.filter((day) => {
    const after = viewOn(dossier, day);
    const isChanged = differences(before, after).length > 0;
    before = after;
    return isChanged;
  });
}

/**
 * Reliability needs no look. It follows from what the record says and from conflicts, and a conflict that disputes
 * something else than the day before is different itself.
 */
function isDifferent(was: SeenRecord | undefined, now: SeenRecord | undefined): boolean {
  if (was === undefined || now === undefined) return was !== now;
  return was.certainty !== now.certainty || !isSameValue(was.record, now.record);
}

function isCorrected(now: SeenRecord | undefined, { notices }: DossierIndex, before: IsoDate, day: IsoDate): boolean {
  const found = now && notices.get(now.record.id);
  return found?.some(({ on }) => on > before && on <= day) === true;
}

interface Moved {
  state: DayState;
  /** The places of all records that may be seen differently. */
  touched: ReadonlySet<number>;
}

/** The state of a later day, of which the places are given that have a date since. */
function movedTo(day: IsoDate, before: DayState, dated: ReadonlySet<number>, index: DossierIndex): Moved {
  const clocks = { validAt: day, knownAt: day };
  const versions = [...before.versions];
  for (const place of dated) versions[place] = index.versions[place]?.on(clocks);
  const certainties = [...before.certainties];
  const certaintyAt = certaintiesIn(versions, index, clocks);
  for (const place of dated) certainties[place] = certaintyAt(place);
  const state = { ...before, clocks, versions, certainties };
  const isAnyNew = [...dated].some(
    (place) =>
      versions[place] !== before.versions[place] ||
      (certainties[place] === undefined) !== (before.certainties[place] === undefined),
  );
  return isAnyNew ? shownAnew(state, dated, index) : { state, touched: dated };
}

/** With what follows from other versions: what is shown because of them. */
function shownAnew(old: DayState, dated: ReadonlySet<number>, index: DossierIndex): Moved {
  const { versions, certainties } = old;
  const isShown = withContext(versions, index, certainties);
  const touched = new Set(dated);
  let isTextNew = false;
  // A loop, since this is done for every record on every day.
  for (let place = 0; place < isShown.length; place++) {
    if (isShown[place] === old.isShown[place]) continue;
    touched.add(place);
    isTextNew ||= versions[place]?.record.kind === "proposal";
  }
  // The steps of an issue are seen once their texts are.
  if (isTextNew) for (const place of index.issues) touched.add(place);
  return { state: { ...old, isShown }, touched };
}
