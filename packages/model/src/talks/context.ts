import { kindTraits } from "../generated/kind-traits.js";
import type { DossierRecord, Id } from "../generated/types.js";
import type { Certainty } from "./day.js";
import { eachNamed } from "./named-records.js";

/**
 * Which records a view shows: those of the day; the parties, people, issues, terms and sources that they name; and
 * conflicts with at least two members that are shown.
 */
export function withContext(
  records: readonly DossierRecord[],
  certainties: readonly (Certainty | undefined)[],
): boolean[] {
  const isShown = records.map(() => false);
  const indexes = indexesOf(records);
  // A list of the records still to follow: a recursion might be deeper than the stack allows.
  const waiting: DossierRecord[] = [];
  const show = (record: DossierRecord, index: number): void => {
    if (isShown[index] === true) return;
    isShown[index] = true;
    waiting.push(record);
  };
  const showNamed = (id: Id): void => {
    const index = indexes.get(id);
    const other = index === undefined ? undefined : records[index];
    if (other !== undefined && index !== undefined && isNamedByOthers(other)) show(other, index);
  };
  const showWithContext = (record: DossierRecord, index: number): void => {
    show(record, index);
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) eachNamed(next, showNamed);
  };
  for (const [index, record] of records.entries()) {
    const comesByItself = kindTraits[record.kind].shown.startsWith("by-itself");
    if (comesByItself && certainties[index] !== undefined) showWithContext(record, index);
  }
  for (const [index, record] of records.entries()) {
    if (record.kind !== "conflict" || certainties[index] === undefined) continue;
    if (record.members.filter((id) => isShown[indexes.get(id) ?? -1]).length > 1) showWithContext(record, index);
  }
  return isShown;
}

const indexesOf = (records: readonly DossierRecord[]): ReadonlyMap<Id, number> => {
  const indexes = new Map<Id, number>();
  for (const [index, { id }] of records.entries()) indexes.set(id, index);
  return indexes;
};

const isNamedByOthers = ({ kind }: DossierRecord): boolean => kindTraits[kind].shown.endsWith("when-named");
