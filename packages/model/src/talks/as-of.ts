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
import { withContext } from "./context.js";
import { both, hasCome, type Certainty } from "./day.js";
import { knownFrom } from "./known-from.js";
import { originsIn, sourcesById } from "./origins.js";
import { recordsOf } from "./records.js";
import { rewind } from "./rewind.js";
import { standingOf, type Standing } from "./standing.js";
import { validAt } from "./valid-at.js";

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
 */
export function asOf(dossier: Dossier, at: IsoDate | Clocks): View {
  const clocks = typeof at === "string" ? { validAt: at, knownAt: at } : at;
  const records = dossier.records.flatMap((record) => rewind(record, clocks) ?? []);
  const sources = sourcesById(dossier);
  const certainties = certaintiesOf({ ...dossier, records }, clocks, sources);
  const shown = withContext(records, certainties);
  const day: Dossier = { ...dossier, asOf: clocks.validAt, records: shown.map((record) => asItStood(record, clocks)) };
  return { clocks, dossier: day, seen: seenOf(day, certainties, sources, dossier) };
}

function certaintiesOf(dossier: Dossier, clocks: Clocks, sources: ReadonlyMap<Id, SourceRecord>): Map<Id, Certainty> {
  const successors = new Map<Id, Position[]>();
  for (const position of recordsOf(dossier, "position")) {
    if (position.supersedes === undefined) continue;
    const others = successors.get(position.supersedes);
    if (others === undefined) successors.set(position.supersedes, [position]);
    else others.push(position);
  }
  const around = {
    knownFrom: (record: DossierRecord) => knownFrom(record, sources, dossier),
    successorsOf: (id: Id) =>
      (successors.get(id) ?? []).filter((position) => hasCome(around.knownFrom(position), clocks.knownAt)),
  };
  const certainties = new Map<Id, Certainty>();
  for (const record of dossier.records) {
    // A conflict is there as soon as two of its members are, unless it says otherwise.
    const isDerived = record.kind === "conflict" && record.knownFrom === undefined;
    const known = isDerived ? "certain" : hasCome(around.knownFrom(record), clocks.knownAt);
    const certainty = both(known, validAt(record, clocks.validAt, around));
    if (certainty !== undefined) certainties.set(record.id, certainty);
  }
  return certainties;
}

/** A meeting that was known before it was held had then only been announced. */
function asItStood(record: DossierRecord, clocks: Clocks): DossierRecord {
  if (record.kind !== "event" || record.status !== "happened" || record.when === undefined) return record;
  if (hasCome(record.when, clocks.validAt) !== undefined) return record;
  const { outcome: _, ...announced } = record;
  return { ...announced, status: "announced" };
}

function seenOf(
  day: Dossier,
  certainties: ReadonlyMap<Id, Certainty>,
  sources: ReadonlyMap<Id, SourceRecord>,
  whole: Dossier,
): Map<Id, Seen> {
  const originsOf = originsIn(sources);
  const disputed = new Set(
    recordsOf(day, "conflict").flatMap(({ state, members }) => (state === "open" ? members : [])),
  );
  const histories = new Map(whole.records.map(({ id, history }) => [id, history ?? []]));
  return new Map(
    day.records.map((record) => {
      const origins = originsOf(record);
      const notices = (histories.get(record.id) ?? []).filter(
        ({ change }) => change === "corrected" || change === "withdrawn",
      );
      const seen: Seen = {
        certainty: certainties.get(record.id) ?? "certain",
        standing: standingOf(record, { origins, isDisputed: disputed.has(record.id) }),
        origins,
        ...(record.confirmed && { confirmed: record.confirmed }),
        notices,
      };
      return [record.id, seen];
    }),
  );
}
