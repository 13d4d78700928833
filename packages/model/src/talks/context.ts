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
  const named = new Map(records.flatMap((record) => (isNamedByOthers(record) ? [[record.id, record] as const] : [])));
  const shown = new Set<Id>();
  const visit = (record: DossierRecord): void => {
    if (shown.has(record.id)) return;
    shown.add(record.id);
    eachString(record, (text) => {
      const other = named.get(text);
      if (other !== undefined) visit(other);
    });
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

/** Calls back with every string in a record; which of them are ids, the dossier knows. */
function eachString(value: unknown, found: (text: string) => void): void {
  if (typeof value === "string") found(value);
  else if (Array.isArray(value)) for (const entry of value) eachString(entry, found);
  else if (value !== null && typeof value === "object")
    for (const key in value) eachString((value as Record<string, unknown>)[key], found);
}
