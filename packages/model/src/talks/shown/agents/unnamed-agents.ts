import { kindTraits } from "../../../generated/kind-traits.js";
import type { Dossier, DossierRecord, Id, Party, Person } from "../../../generated/types.js";
import type { View } from "../../as-of.js";
import { hasCome, lastDay } from "../../day.js";
import { indexOf } from "../../dossier-index.js";
import { eachNamed } from "../../named-records.js";

/** The parties and people of a day that no event, position or other record leads to, so that no view has them. */
export function unnamedIn({ whole, clocks }: View): (Party | Person)[] {
  const [knownAt, index, named] = [lastDay(clocks.knownAt), indexOf(whole), namedIn(whole)];
  return index.versions.flatMap((own, place) => {
    const { kind, id } = whole.records[place] ?? {};
    if ((kind !== "party" && kind !== "person") || id === undefined || named.has(id)) return [];
    const version = own.on({ ...clocks, knownAt });
    if (version === undefined || hasCome(index.knownFrom(version), knownAt) === undefined) return [];
    return [version.record as Party | Person];
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
