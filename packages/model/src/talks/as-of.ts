import type { Change, Checked, Confirmed, Conflict, Dossier, DossierRecord, Id, IsoDate } from "../generated/types.js";
import { keepFrozenView, viewToGive } from "./arguments/frozen.js";
import { readDossierArgument } from "./arguments/read-dossier.js";
import { clocksAt, type Clocks } from "./clocks.js";
import { firstDay, lastDay, type Certainty } from "./day.js";
import { stateOn, type DayState } from "./days/day-state.js";
import { indexOf, type DossierIndex } from "./dossier-index.js";
import { reliabilityOf, type Reliability } from "./reliability.js";
import { seenAt } from "./days/seen-record.js";

/** What can be said about one record of a view, as far as the dossier shows. */
export interface RecordView {
  /** Whether the record certainly belongs to the day, or only may, because its dates are uncertain. */
  certainty: Certainty;
  reliability: Reliability;
  /** Who it rests on, by id or publisher; an empty string means that no one names the origin. */
  origins: readonly string[];
  /** A named editor has confirmed that it is so. */
  confirmed?: Confirmed;
  /** Corrections and withdrawals, later ones included: a page pinned to a day must show them. */
  notices: readonly Change[];
}

/**
 * A dossier as it was on a day: its records as they were then, and what can be said about each. Made by `asOf`;
 * `positions`, `timeline`, `conflicts` and `corrections` arrange one, and `diff` compares two.
 */
export interface View {
  clocks: Clocks;
  /** The records of that day only, in order of id; its `asOf` is the day. */
  dossier: Dossier;
  /** By the id of each record in `dossier`. */
  recordViews: ReadonlyMap<Id, RecordView>;
  /** All records of all days, in order of id, for questions that reach beyond the day. */
  whole: Dossier;
}

/**
 * The dossier on a day: what was so and was known then. One date sets both clocks. Pure; reads no clock.
 * Uncertain dates count as soon as they are possible, and `certainty` says so. The view is a copy: who edits it does not
 * edit the dossier. The view of a dossier from `freezeDossier` is frozen.
 * @throws ArgumentError where `dossier` is not a dossier.
 * @throws RangeError where a clock is not a date, such as `tomorrow` or `17 August`.
 */
export const asOf = (dossier: Dossier, at: IsoDate | Clocks): View =>
  viewToGive(viewAt(readDossierArgument(dossier, "asOf"), clocksAt(at, "asOf")));

/** The view of a day that has been looked at, of a dossier that has been read. */
export const viewOn = (dossier: Dossier, day: IsoDate): View => viewAt(dossier, { validAt: day, knownAt: day });

/** The same for a dossier that has been read. The view shares its records, and may be one that was given before. */
export function viewAt(dossier: Dossier, given: Clocks): View {
  const index = indexOf(dossier);
  const key = [given.validAt, given.knownAt, given.recordedAt].join();
  const before = index.views.get(key);
  if (before !== undefined) return before;
  const view = makeView(index, given);
  keepFrozenView(view);
  keepView(index, key, view);
  return view;
}

/** A page asks for two or three days again and again; all days of a large dossier would fill the memory. */
const mostRecordsKept = 20_000;

function keepView({ views, whole }: DossierIndex, key: string, view: View): void {
  views.set(key, view);
  const [oldest] = views.keys();
  if (oldest !== undefined && (views.size - 2) * whole.records.length > mostRecordsKept) views.delete(oldest);
}

function makeView(index: DossierIndex, given: Clocks): View {
  const clocks = untilItsEnd(given);
  const view = viewOf(stateOn(index, clocks), index);
  return {
    ...view,
    clocks: given,
    dossier: { ...dossierOn(view.dossier, clocks, index.whole.asOf), asOf: given.validAt },
  };
}

/**
 * The fields of the dossier itself. An editor writes its standfirst over whenever the talks move, and no one keeps the
 * old one. So the sentence is of the dossier's own day, and a view of an earlier day has none.
 */
function dossierOn({ standfirst, ...own }: Dossier, clocks: Clocks, writtenOn: IsoDate): Dossier {
  const { validAt, knownAt, recordedAt = knownAt } = clocks;
  const isWritten = [validAt, knownAt, recordedAt].every((day) => firstDay(writtenOn) <= day);
  return signedBy({ ...own, ...(standfirst !== undefined && isWritten && { standfirst }) }, knownAt);
}

/** What an editor has signed later than the day is not known on it: a check of the whole, an answer to its question. */
function signedBy({ checked, answers = [], ...own }: Dossier, day: IsoDate): Dossier {
  const isSigned = ({ on }: Pick<Checked, "on">): boolean => firstDay(on) <= day;
  const given = answers.filter(isSigned);
  return {
    ...own,
    ...(checked !== undefined && isSigned(checked) && { checked }),
    ...(given.length > 0 && { answers: given }),
  };
}

/** A month or a year has what was known by its last day. */
function untilItsEnd({ validAt, knownAt, recordedAt }: Clocks): Clocks {
  return {
    validAt: lastDay(validAt),
    knownAt: lastDay(knownAt),
    ...(recordedAt !== undefined && { recordedAt: lastDay(recordedAt) }),
  };
}

function viewOf(state: DayState, index: DossierIndex): View {
  const { clocks, versions } = state;
  const { whole } = index;
  const disputed = disputedIn(state, index);
  const records: DossierRecord[] = [];
  const recordViews = new Map<Id, RecordView>();
  for (const [place, version] of versions.entries()) {
    const seen = seenAt(place, state, index);
    if (seen === undefined || version === undefined) continue;
    const { record, certainty } = seen;
    const { id, confirmed } = record;
    const origins = index.originsOf(version);
    const reliability = reliabilityOf(record, { origins, isDisputed: disputed.has(id) });
    const view: RecordView = { certainty, reliability, origins, notices: index.notices.get(id) ?? none };
    if (confirmed) view.confirmed = confirmed;
    records.push(record);
    recordViews.set(id, view);
  }
  return { clocks, dossier: { ...whole, asOf: clocks.validAt, records }, recordViews, whole };
}

/** The members of the conflicts that are shown and open. */
function disputedIn({ versions, isShown }: DayState, { conflicts }: DossierIndex): ReadonlySet<Id> {
  const disputed = new Set<Id>();
  for (const place of conflicts) {
    const conflict = versions[place]?.record as Conflict | undefined;
    if (isShown[place] === true && conflict?.state === "open") for (const id of conflict.members) disputed.add(id);
  }
  return disputed;
}

const none: readonly Change[] = [];
