import type { Dossier, DossierRecord } from "../generated/types.js";

export type RecordOf<K extends DossierRecord["kind"]> = Extract<DossierRecord, { kind: K }>;

/** The records of one kind, in the order in which they stand. */
export function recordsOf<K extends DossierRecord["kind"]>(dossier: Dossier, kind: K): RecordOf<K>[] {
  return dossier.records.filter((record): record is RecordOf<K> => record.kind === kind);
}
