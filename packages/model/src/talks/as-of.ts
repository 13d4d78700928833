import type {
  Change,
  Confirmed,
  Dossier,
  DossierRecord,
  Id,
  IsoDate,
  Position,
  SourceRecord,
} from "../generated/types.js";
import { asSourced, unpublishedOn } from "./as-sourced.js";
import { inOrderOfId, withContext } from "./context.js";
import { both, hasCome, type Certainty } from "./day.js";
import { followMoved } from "./follow-moved.js";
import { knownFrom } from "./known-from.js";
import { originsIn, sourcesById } from "./origins.js";
import { rewind } from "./rewind.js";
import { standingOf, type Standing } from "./standing.js";
import { contextKinds, validAt } from "./valid-at.js";

/** The three clocks: when it was so, when it was public, when we had recorded it. */
export interface Clocks {
  validAt: IsoDate;
  knownAt: IsoDate;
  /** Left out: with all that was recorded and corrected since. */
  recordedAt?: IsoDate;
}

/** What a view says of one record, beside the record. */
export interface Seen {
  /** Whether the record certainly belongs to the day, or may. */
  certainty: Certainty;
  standing: Standing;
  /** Who it rests on; an empty string is an origin that nobody names. */
  origins: readonly string[];
  /** That it is so, on the word of a named editor. */
  confirmed?: Confirmed;
  /** Corrections and withdrawals, also later ones: a pinned page must show them. */
  notices: readonly Change[];
}

/** A dossier as it stood on a day: its records as they were, and what can be said of each. */
export interface View {
  clocks: Clocks;
  /** Holds the records of that day only; every query of a dossier takes it. */
  dossier: Dossier;
  seen: ReadonlyMap<Id, Seen>;
}

/**
 * The dossier on a day: what was so, and was known. One date sets both clocks. Pure; reads no clock.
 * Uncertain dates count as soon as they are possible, and `certainty` says so.
 * @throws RangeError where a clock is no day: `tomorrow`, `17 August`.
 */
export function asOf(dossier: Dossier, at: IsoDate | Clocks): View {
  const clocks = typeof at === "string" ? { validAt: at, knownAt: at } : at;
  refuseNoDays(clocks);
  const whole = followMoved(dossier);
  const sources = sourcesById(whole);
  const records = inOrderOfId(asTheyStood(whole, clocks, unpublishedOn(clocks.knownAt, sources)));
  const certainties = certaintiesOf(records, whole, clocks, sources);
  const isShown = withContext(records, certainties);
  return seenOn(records, { clocks, certainties, isShown, sources, whole });
}

const aDay = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Days are compared as they are written, so that other words would give a view of no day. */
function refuseNoDays(clocks: Clocks): void {
  for (const [clock, date] of Object.entries(clocks) as [string, unknown][]) {
    if (date === undefined || (typeof date === "string" && aDay.test(date))) continue;
    throw new RangeError(`${clock}: ${JSON.stringify(date)} is no day. Write it like 2025-08-17, 2025-08 or 2025.`);
  }
}

/** The records as they stood; those that had not been recorded are left out. */
function asTheyStood({ records }: Dossier, clocks: Clocks, later: ReadonlySet<Id>): DossierRecord[] {
  const found: DossierRecord[] = [];
  for (const record of records) {
    const then = rewind(record, clocks);
    if (then !== undefined) found.push(asSourced(then, later));
  }
  return found;
}

/** For each record, in their order, whether it belongs to the day by itself. */
function certaintiesOf(
  records: readonly DossierRecord[],
  dossier: Dossier,
  clocks: Clocks,
  sources: ReadonlyMap<Id, SourceRecord>,
): (Certainty | undefined)[] {
  const successors = successorsIn(records);
  const around = {
    knownFrom: (record: DossierRecord) => knownFrom(record, sources, dossier),
    successorsOf: (id: Id) =>
      (successors.get(id) ?? []).filter((position) => hasCome(around.knownFrom(position), clocks.knownAt)),
  };
  return records.map((record) => {
    // A conflict is there as soon as two of its members are, unless it says otherwise.
    const isDerived = record.kind === "conflict" && record.knownFrom === undefined;
    const known = isDerived ? "certain" : hasCome(around.knownFrom(record), clocks.knownAt);
    return known && both(known, validAt(record, clocks.validAt, around));
  });
}

function successorsIn(records: readonly DossierRecord[]): Map<Id, Position[]> {
  const successors = new Map<Id, Position[]>();
  for (const record of records) {
    if (record.kind !== "position" || record.supersedes === undefined) continue;
    const others = successors.get(record.supersedes);
    if (others === undefined) successors.set(record.supersedes, [record]);
    else others.push(record);
  }
  return successors;
}

/** A meeting that was known before it was held had then only been announced. */
function asItStood(record: DossierRecord, clocks: Clocks): DossierRecord {
  if (record.kind !== "event" || record.status !== "happened" || record.when === undefined) return record;
  if (hasCome(record.when, clocks.validAt) !== undefined) return record;
  const { outcome: _, ...announced } = record;
  return { ...announced, status: "announced" };
}

interface Sight {
  clocks: Clocks;
  certainties: readonly (Certainty | undefined)[];
  isShown: readonly boolean[];
  sources: ReadonlyMap<Id, SourceRecord>;
  whole: Dossier;
}

function seenOn(records: readonly DossierRecord[], { clocks, certainties, isShown, sources, whole }: Sight): View {
  const originsOf = originsIn(sources);
  const disputed = disputedAmong(records, isShown);
  const later = noticesIn(whole);
  const shown: DossierRecord[] = [];
  const seen = new Map<Id, Seen>();
  for (const [index, then] of records.entries()) {
    if (isShown[index] !== true) continue;
    const record = asItStood(then, clocks);
    const origins = originsOf(record);
    shown.push(record);
    const said: Seen = {
      // Who is only named is there with whatever names it.
      certainty: (contextKinds.has(record.kind) ? undefined : certainties[index]) ?? "certain",
      standing: standingOf(record, { origins, isDisputed: disputed.has(record.id) }),
      origins,
      notices: later.get(record.id) ?? none,
    };
    if (record.confirmed) said.confirmed = record.confirmed;
    seen.set(record.id, said);
  }
  return { clocks, dossier: { ...whole, asOf: clocks.validAt, records: shown }, seen };
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

/** What was found wrong in each record, whenever it was. Most records never were. */
function noticesIn({ records }: Dossier): ReadonlyMap<Id, readonly Change[]> {
  const notices = new Map<Id, readonly Change[]>();
  for (const { id, history } of records) {
    const found = history?.filter(({ change }) => change === "corrected" || change === "withdrawn");
    if (found !== undefined && found.length > 0) notices.set(id, found);
  }
  return notices;
}
