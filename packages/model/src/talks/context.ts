import type { DossierRecord, Id } from "../generated/types.js";
import type { Certainty } from "./day.js";
import { eachNamed } from "./named-records.js";
import { contextKinds } from "./valid-at.js";

/**
 * Which records a view shows: those of the day; the parties, people, issues, terms and sources that they name; and the
 * conflicts of which at least two members are there.
 */
export function withContext(
  records: readonly DossierRecord[],
  certainties: readonly (Certainty | undefined)[],
): boolean[] {
  const isShown = records.map(() => false);
  const places = placesOf(records);
  // A list of those still to be looked into, since a chain of records may be longer than the stack.
  const waiting: DossierRecord[] = [];
  const show = (record: DossierRecord, place: number): void => {
    if (isShown[place] === true) return;
    isShown[place] = true;
    waiting.push(record);
  };
  const showNamed = (id: Id): void => {
    const place = places.get(id);
    const other = place === undefined ? undefined : records[place];
    if (other !== undefined && place !== undefined && isNamedByOthers(other)) show(other, place);
  };
  const showWithContext = (record: DossierRecord, place: number): void => {
    show(record, place);
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) eachNamed(next, showNamed);
  };
  for (const [place, record] of records.entries()) {
    const comesByItself = !contextKinds.has(record.kind) && record.kind !== "conflict";
    if (comesByItself && certainties[place] !== undefined) showWithContext(record, place);
  }
  for (const [place, record] of records.entries()) {
    if (record.kind !== "conflict" || certainties[place] === undefined) continue;
    if (record.members.filter((id) => isShown[places.get(id) ?? -1]).length > 1) showWithContext(record, place);
  }
  return isShown;
}

const placesOf = (records: readonly DossierRecord[]): ReadonlyMap<Id, number> => {
  const places = new Map<Id, number>();
  for (const [place, { id }] of records.entries()) places.set(id, place);
  return places;
};

const isNamedByOthers = ({ kind }: DossierRecord): boolean => contextKinds.has(kind) || kind === "source";

/** A built dossier is in order already, and is only looked through. */
export function inOrderOfId(records: DossierRecord[]): DossierRecord[] {
  const isInOrder = records.every(({ id }, index) => index === 0 || (records[index - 1] as DossierRecord).id <= id);
  return isInOrder ? records : records.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
