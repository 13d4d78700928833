import { kindTraits } from "../generated/kind-traits.js";
import type { Change, Dossier, DossierRecord, Id, Position, SourceRecord, When } from "../generated/types.js";
import type { View } from "./as-of.js";
import { followMoved } from "./follow-moved.js";
import { knownFrom } from "./known/known-from.js";
import { namesIn } from "./named-records.js";
import { originsIn, sourcesById } from "./origins.js";
import { versionsOf, type RecordVersions, type Version } from "./record-versions.js";
import { inOrderOfId } from "./records.js";

/**
 * What is worked out once for a dossier that has been read, and used for each day that is asked for. The versions of a
 * day are in a list of the length of `whole.records`, so that each keeps its place.
 */
export interface DossierIndex {
  /** All records in order of id, with ids that moved as they are now. */
  whole: Dossier;
  sources: ReadonlyMap<Id, SourceRecord>;
  placeOf: ReadonlyMap<Id, number>;
  /** By the place of its record. */
  versions: readonly RecordVersions[];
  knownFrom(version: Version): When;
  /** The places of the records that no other has to name. */
  byThemselves: readonly number[];
  conflicts: readonly number[];
  issues: readonly number[];
  /** The places of the records that a version names and that are shown with it. */
  contextOf(version: Version): readonly number[];
  originsOf(version: Version): readonly string[];
  /** The places of the positions that replace another one, now or in what they said before, by the id of that one. */
  successors: ReadonlyMap<Id, readonly number[]>;
  /** What was found wrong in each record, on any day. Most records were never wrong. */
  notices: ReadonlyMap<Id, readonly Change[]>;
  /** Views that have been asked for, by their clocks. */
  views: Map<string, View>;
}

const indexes = new WeakMap<Dossier, DossierIndex>();

/** The index of a dossier that has been read. Whoever changes the dossier afterwards gets wrong answers. */
export function indexOf(dossier: Dossier): DossierIndex {
  const known = indexes.get(dossier);
  if (known !== undefined) return known;
  const index = makeIndex(inOrderOfId(followMoved(dossier)));
  indexes.set(dossier, index);
  indexes.set(index.whole, index);
  return index;
}

function makeIndex(whole: Dossier): DossierIndex {
  const { records } = whole;
  const sources = sourcesById(whole);
  const originsOf = originsIn(sources);
  const placeOf = new Map(records.map(({ id }, place) => [id, place]));
  const isContextAt = (place: number | undefined): place is number =>
    place !== undefined && isNamedByOthers(records[place] as DossierRecord);
  return {
    whole,
    sources,
    placeOf,
    versions: records.map((record) => versionsOf(record, sources)),
    knownFrom: (version) => (version.knownFrom ??= knownFrom(version.whole, sources, whole)),
    contextOf: (version) =>
      (version.context ??= namesIn(version.record)
        .map((id) => placeOf.get(id))
        .filter(isContextAt)),
    originsOf: (version) => (version.origins ??= originsOf(version.record)),
    byThemselves: placesIn(records, ({ kind }) => kindTraits[kind].shown.startsWith("by-itself")),
    conflicts: placesIn(records, ({ kind }) => kind === "conflict"),
    issues: placesIn(records, ({ kind }) => kind === "issue"),
    successors: successorsIn(records),
    notices: noticesIn(records),
    views: new Map(),
  };
}

function noticesIn(records: readonly DossierRecord[]): ReadonlyMap<Id, readonly Change[]> {
  const notices = new Map<Id, readonly Change[]>();
  for (const { id, history } of records) {
    const found = history?.filter(({ change }) => change === "corrected" || change === "withdrawn");
    if (found !== undefined && found.length > 0) notices.set(id, found);
  }
  return notices;
}

const isNamedByOthers = ({ kind }: DossierRecord): boolean => kindTraits[kind].shown.endsWith("when-named");

const placesIn = (records: readonly DossierRecord[], isMeant: (record: DossierRecord) => boolean): number[] =>
  records.flatMap((record, place) => (isMeant(record) ? [place] : []));

function successorsIn(records: readonly DossierRecord[]): ReadonlyMap<Id, readonly number[]> {
  const successors = new Map<Id, number[]>();
  for (const [place, record] of records.entries()) {
    if (record.kind !== "position") continue;
    const earlier = record.history?.map(({ before }) => before ?? {}) ?? [];
    for (const { supersedes } of [record, ...earlier] as Partial<Position>[]) {
      if (!supersedes) continue;
      const places = successors.get(supersedes);
      if (places === undefined) successors.set(supersedes, [place]);
      else if (places.at(-1) !== place) places.push(place);
    }
  }
  return successors;
}
