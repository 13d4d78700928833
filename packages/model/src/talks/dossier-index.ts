import type { Change, Dossier, DossierRecord, Id, SourceRecord, When } from "../generated/types.js";
import type { View } from "./as-of.js";
import { followMoved } from "./follow-moved.js";
import { knownFrom } from "./known/known-from.js";
import { namesIn } from "./named-records.js";
import { originsIn, sourcesById } from "./origins.js";
import { versionsOf, type Version, type VersionOn } from "./record-versions.js";
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
  versions: readonly VersionOn[];
  knownFrom(version: Version): When;
  namesIn(version: Version): readonly Id[];
  originsOf(version: Version): readonly string[];
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
  return {
    whole,
    sources,
    placeOf: new Map(records.map(({ id }, place) => [id, place])),
    versions: records.map((record) => versionsOf(record, sources)),
    knownFrom: (version) => (version.knownFrom ??= knownFrom(version.whole, sources, whole)),
    namesIn: (version) => (version.names ??= namesIn(version.record)),
    originsOf: (version) => (version.origins ??= originsOf(version.record)),
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
