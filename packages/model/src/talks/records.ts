import type { Dossier, DossierRecord } from "../generated/types.js";

export type RecordOf<K extends DossierRecord["kind"]> = Extract<DossierRecord, { kind: K }>;

/** The records of one kind, in the order of the dossier. */
export function recordsOf<K extends DossierRecord["kind"]>(dossier: Dossier, kind: K): RecordOf<K>[] {
  return dossier.records.filter((record): record is RecordOf<K> => record.kind === kind);
}

/** A dossier with its records in order of id; the same object where they already are, as in a built dossier. */
export function inOrderOfId(dossier: Dossier): Dossier {
  const { records } = dossier;
  const isInOrder = records.every(({ id }, index) => index === 0 || (records[index - 1] as DossierRecord).id <= id);
  if (isInOrder) return dossier;
  return { ...dossier, records: records.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)) };
}
