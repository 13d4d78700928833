import type { Dossier, DossierRecord, Id, SourceRecord, When } from "../generated/types.js";
import { earlier } from "./day.js";

/**
 * When a record became public: what it says itself, else the first publication among its references, else, for a
 * statement, the day on which it was made. Without any of these it is the dossier's own day: an earlier one would show
 * readers of old articles what was not known then.
 */
export function knownFrom(record: DossierRecord, sources: ReadonlyMap<Id, SourceRecord>, dossier: Dossier): When {
  if (record.knownFrom !== undefined) return record.knownFrom;
  if (record.kind === "source" && record.published !== undefined) return record.published;
  let first = record.kind === "statement" ? record.on : undefined;
  for (const { source } of record.references ?? []) first = earlier(first, sources.get(source)?.published);
  return first ?? { edtf: dossier.asOf, earliest: dossier.asOf, latest: dossier.asOf, basis: "inferred" };
}
