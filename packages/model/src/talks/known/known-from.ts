import type { Dossier, DossierRecord, Id, SourceRecord, When } from "../../generated/types.js";
import { carriersOf, firstPublished, lastPublished } from "./carriers.js";

/**
 * When a record became public: what it says itself, else the first publication among the references that carry its
 * words. What was said behind closed doors is known from the report of it, not from the day on which it was said; that
 * day counts only for a statement without a dated source. A question is known from its latest source, since what it
 * says is the answer. Without any of these it is the dossier's own day: an earlier one would show readers of old
 * articles what was not known then.
 */
export function knownFrom(record: DossierRecord, sources: ReadonlyMap<Id, SourceRecord>, dossier: Dossier): When {
  if (record.knownFrom !== undefined) return record.knownFrom;
  if (record.kind === "source" && record.published !== undefined) return record.published;
  return published(record, sources) ?? ownDay(record) ?? asWritten(dossier);
}

function published(record: DossierRecord, sources: ReadonlyMap<Id, SourceRecord>): When | undefined {
  if (record.kind !== "question") return firstPublished(carriersOf(record, "name").references, sources);
  const { references, areNamed } = carriersOf(record, "answer");
  return areNamed ? firstPublished(references, sources) : lastPublished(references, sources);
}

const ownDay = (record: DossierRecord): When | undefined => (record.kind === "statement" ? record.on : undefined);

const asWritten = ({ asOf }: Dossier): When => ({ edtf: asOf, earliest: asOf, latest: asOf, basis: "inferred" });
