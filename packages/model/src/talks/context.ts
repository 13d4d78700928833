import type { DossierRecord, Id } from "../generated/types.js";
import type { Certainty } from "./day.js";
import { contextKinds } from "./valid-at.js";

/**
 * The records of a view: those of the day; the parties, people, issues, terms and sources that they name; and the
 * conflicts of which at least two members are there. In order of id, so that the order of files says nothing.
 */
export function withContext(
  records: readonly DossierRecord[],
  certainties: ReadonlyMap<Id, Certainty>,
): DossierRecord[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const shown = new Set<Id>();
  const visit = (record: DossierRecord): void => {
    if (shown.has(record.id)) return;
    shown.add(record.id);
    for (const id of idsIn(record)) {
      const other = byId.get(id);
      if (other !== undefined && isNamedByOthers(other)) visit(other);
    }
  };
  const ofTheDay = records.filter(
    ({ kind, id }) => !contextKinds.has(kind) && kind !== "conflict" && certainties.has(id),
  );
  ofTheDay.forEach(visit);
  for (const record of records) {
    if (record.kind !== "conflict" || !certainties.has(record.id)) continue;
    if (record.members.filter((id) => shown.has(id)).length > 1) visit(record);
  }
  return records.filter(({ id }) => shown.has(id)).toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

const isNamedByOthers = ({ kind }: DossierRecord): boolean => contextKinds.has(kind) || kind === "source";

/** Every string in a record that has the form of an id; which of them are ids, the dossier knows. */
export function idsIn(value: unknown): Id[] {
  if (typeof value === "string") return /^[a-z][a-z0-9-]*:[^\s]+$/.test(value) ? [value] : [];
  if (value === null || typeof value !== "object") return [];
  return Object.values(value).flatMap(idsIn);
}
