import type {
  Change,
  Checked,
  Confirmed,
  Dossier,
  DossierRecord,
  Id,
  IsoDate,
  SourceRecord,
  TalksEvent,
  When,
} from "../generated/types.js";
import { hasBegun } from "../article/talks/timeline.js";
import { readDossierArgument } from "./arguments/read-dossier.js";
import { certaintiesOf } from "./certainties.js";
import { clocksAt, type Clocks } from "./clocks.js";
import { withContext } from "./context.js";
import { firstDay, hasCome, lastDay, type Certainty } from "./day.js";
import { asKnown } from "./known/as-known.js";
import { asSourced, unpublishedOn } from "./known/as-sourced.js";
import { followMoved } from "./follow-moved.js";
import { originsIn, sourcesById } from "./origins.js";
import { isContext } from "./record-kinds.js";
import { inOrderOfId } from "./records.js";
import { rewind } from "./rewind.js";
import { withStepsUntil } from "./settled.js";
import { reliabilityOf, type Reliability } from "./reliability.js";

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
 * edit the dossier.
 * @throws ArgumentError where `dossier` is not a dossier.
 * @throws RangeError where a clock is not a date, such as `tomorrow` or `17 August`.
 */
export const asOf = (dossier: Dossier, at: IsoDate | Clocks): View =>
  viewAt(readDossierArgument(dossier, "asOf"), clocksAt(at, "asOf"));

/** The same for a dossier that has been read. The view shares its records. */
export function viewAt(dossier: Dossier, given: Clocks): View {
  const clocks = untilItsEnd(given);
  const whole = inOrderOfId(followMoved(dossier));
  const sources = sourcesById(whole);
  const then = asKnownOn(whole, clocks, sources);
  // Since when a record was known depends on all of its references, also on those that a reader cannot look up yet.
  const certainties = certaintiesOf(then, whole, clocks, sources);
  const later = unpublishedOn(clocks.knownAt, sources);
  const records = then.map((record) => asSourced(record, later));
  const isShown = withContext(records, certainties);
  const view = viewOf(records, { clocks, certainties, isShown, sources, whole });
  return { ...view, clocks: given, dossier: { ...signedBy(view.dossier, clocks.knownAt), asOf: given.validAt } };
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

/** The records as they were; those that had not been recorded yet are left out. */
function asKnownOn({ records }: Dossier, clocks: Clocks, sources: ReadonlyMap<Id, SourceRecord>): DossierRecord[] {
  const found: DossierRecord[] = [];
  for (const record of records) {
    const then = rewind(record, clocks);
    if (then !== undefined) found.push(asKnown(then, clocks.knownAt, sources, record.history));
  }
  return found;
}

/** A meeting that was known of before it was held had only been announced by then; one that went on had no end yet. */
function asAnnounced(record: DossierRecord, clocks: Clocks): DossierRecord {
  if (record.kind !== "event" || !hasBegun(record.status) || record.when === undefined) return record;
  if (hasCome(record.when, clocks.validAt) !== undefined) return asGoingOn(record, record.when, clocks);
  const { outcome: _, ...announced } = record;
  return { ...announced, status: "announced" };
}

/** No one can know on which day something ends before that day. */
function asGoingOn(record: TalksEvent, { edtf, earliest, latest, basis }: When, { knownAt }: Clocks): DossierRecord {
  const lasted = edtf.includes("/") && !edtf.startsWith("[");
  if (!lasted || earliest === undefined || latest === undefined || firstDay(latest) <= knownAt) return record;
  const { outcome: _, ...begun } = record;
  const status = record.status === "happened" ? "under-way" : record.status;
  return { ...begun, status, when: { edtf: `${earliest}/..`, earliest, basis } };
}

const isGoingOn = (then: DossierRecord, record: DossierRecord): boolean =>
  record.kind === "event" && hasBegun(record.status) && record !== then;

interface ViewInputs {
  clocks: Clocks;
  certainties: readonly (Certainty | undefined)[];
  isShown: readonly boolean[];
  sources: ReadonlyMap<Id, SourceRecord>;
  whole: Dossier;
}

function viewOf(records: readonly DossierRecord[], inputs: ViewInputs): View {
  const { clocks, certainties, isShown, sources, whole } = inputs;
  const originsOf = originsIn(sources);
  const disputed = disputedAmong(records, isShown);
  const notices = noticesIn(whole);
  const there = new Set(records.filter((_, index) => isShown[index] === true).map(({ id }) => id));
  const isThere = (id: Id): boolean => there.has(id);
  const shown: DossierRecord[] = [];
  const recordViews = new Map<Id, RecordView>();
  for (const [index, then] of records.entries()) {
    if (isShown[index] !== true) continue;
    const record = then.kind === "issue" ? withStepsUntil(then, clocks.validAt, isThere) : asAnnounced(then, clocks);
    const origins = originsOf(record);
    shown.push(record);
    const view: RecordView = {
      // A record that is only named comes with the record that names it, so its own dates decide nothing.
      certainty: (isContext(record) || isGoingOn(then, record) ? undefined : certainties[index]) ?? "certain",
      reliability: reliabilityOf(record, { origins, isDisputed: disputed.has(record.id) }),
      origins,
      notices: notices.get(record.id) ?? none,
    };
    if (record.confirmed) view.confirmed = record.confirmed;
    recordViews.set(record.id, view);
  }
  return { clocks, dossier: { ...whole, asOf: clocks.validAt, records: shown }, recordViews, whole };
}

function disputedAmong(records: readonly DossierRecord[], isShown: readonly boolean[]): ReadonlySet<Id> {
  const disputed = new Set<Id>();
  for (const [index, record] of records.entries()) {
    if (record.kind !== "conflict" || record.state !== "open" || isShown[index] !== true) continue;
    for (const id of record.members) disputed.add(id);
  }
  return disputed;
}

const none: readonly Change[] = [];

/** What was found wrong in each record, on any day. Most records were never wrong. */
function noticesIn({ records }: Dossier): ReadonlyMap<Id, readonly Change[]> {
  const notices = new Map<Id, readonly Change[]>();
  for (const { id, history } of records) {
    const found = history?.filter(({ change }) => change === "corrected" || change === "withdrawn");
    if (found !== undefined && found.length > 0) notices.set(id, found);
  }
  return notices;
}
