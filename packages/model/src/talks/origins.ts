import type { Dossier, DossierRecord, Id, SourceRecord } from "../generated/types.js";
import { readDossierArgument, readRecordArgument } from "./arguments/read-dossier.js";
import { recordsOf } from "./records.js";

/** An origin that no one names. All of them count as one: two blank fields are not two witnesses. */
export const unnamed = "";

/**
 * Who a record rests on, each once. For a statement, whoever said it first; for other records, the publishers at the
 * root of its sources, since an article that repeats another adds nothing to it.
 */
export function origins(record: DossierRecord, dossier: Dossier): string[] {
  const own = readRecordArgument(record, "origins");
  return originsIn(sourcesById(readDossierArgument(dossier, "origins")))(own);
}

export const sourcesById = (dossier: Dossier): ReadonlyMap<Id, SourceRecord> =>
  new Map(recordsOf(dossier, "source").map((source) => [source.id, source]));

/** The same for many records of one dossier. */
export function originsIn(sources: ReadonlyMap<Id, SourceRecord>): (record: DossierRecord) => string[] {
  return (record) => {
    if (record.kind === "statement") return [record.origin ?? record.speaker ?? unnamed];
    const own = (record.references ?? []).filter(({ intent }) => intent !== "disputes" && intent !== "refutes");
    const roots = own.flatMap(({ source }) => rootsOf(source, sources, new Set()));
    return [...new Set(roots.map((root) => sources.get(root)?.publisher ?? unnamed))].toSorted();
  };
}

/** The sources that a source goes back to; itself, where it is not based on another. */
function rootsOf(id: Id, sources: ReadonlyMap<Id, SourceRecord>, seen: Set<Id>): Id[] {
  if (seen.has(id)) return [];
  seen.add(id);
  const basedOn = sources.get(id)?.basedOn ?? [];
  return basedOn.length === 0 ? [id] : basedOn.flatMap((base) => rootsOf(base, sources, seen));
}
