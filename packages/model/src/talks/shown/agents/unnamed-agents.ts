import { kindTraits } from "../../../generated/kind-traits.js";
import type { Dossier, DossierRecord, Id, Party, Person } from "../../../generated/types.js";
import type { View } from "../../as-of.js";
import { hasCome, lastDay } from "../../day.js";
import { asKnown } from "../../known/as-known.js";
import { asSourced, unpublishedOn } from "../../known/as-sourced.js";
import { knownFrom } from "../../known/known-from.js";
import { eachNamed } from "../../named-records.js";
import { sourcesById } from "../../origins.js";
import { rewind } from "../../rewind.js";

/** The parties and people of a day that no event, position or other record leads to, so that no view has them. */
export function unnamedIn({ whole, clocks }: View): (Party | Person)[] {
  const [knownAt, sources, named] = [lastDay(clocks.knownAt), sourcesById(whole), namedIn(whole)];
  const later = unpublishedOn(knownAt, sources);
  return whole.records.flatMap((record) => {
    if ((record.kind !== "party" && record.kind !== "person") || named.has(record.id)) return [];
    if (hasCome(knownFrom(record, sources, whole), knownAt) === undefined) return [];
    const then = rewind(record, { ...clocks, knownAt });
    if (then === undefined) return [];
    return [asSourced(asKnown(then, knownAt, sources, record.history) as Party | Person, later)];
  });
}

/** What the records that come by themselves name, and what is named by that, and so on. */
function namedIn({ records }: Dossier): ReadonlySet<Id> {
  const byId = new Map(records.map((record) => [record.id, record]));
  const named = new Set<Id>();
  const waiting: DossierRecord[] = records.filter(({ kind }) => kindTraits[kind].shown !== "when-named");
  const follow = (id: Id): void => {
    if (named.has(id)) return;
    named.add(id);
    const record = byId.get(id);
    if (record !== undefined) waiting.push(record);
  };
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) eachNamed(next, follow);
  return named;
}
