import type { Dossier, DossierRecord, Id, SourceRecord, When } from "../generated/types.js";
import { earliestOf } from "./day.js";

/**
 * When a record became public: what it says itself, else the first publication among its references, else, for a
 * statement, the day on which it was made. Where nothing tells, the day as of which the dossier stands:
 * claiming an earlier one would show readers of old articles what nobody knew.
 */
export function knownFrom(record: DossierRecord, sources: ReadonlyMap<Id, SourceRecord>, dossier: Dossier): When {
  if (record.knownFrom !== undefined) return record.knownFrom;
  if (record.kind === "source" && record.published !== undefined) return record.published;
  const published = (record.references ?? []).flatMap(({ source }) => sources.get(source)?.published ?? []);
  const made = record.kind === "statement" && record.on !== undefined ? [record.on] : [];
  const atLatest: When = { edtf: dossier.asOf, earliest: dossier.asOf, latest: dossier.asOf, basis: "inferred" };
  return earliestOf([...published, ...made]) ?? atLatest;
}
