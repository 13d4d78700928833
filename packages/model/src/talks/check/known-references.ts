import type { Dossier, DossierRecord, Id, RichText } from "../../generated/types.js";
import { citedIn } from "../named-records.js";
import { namedPlaces, prosePlaces } from "../places-by-kind.js";
import type { CheckRule, Violation } from "./rule.js";
import { judgePlaces, type Judge } from "./judge-places.js";
import { eitherOf } from "./wording.js";

type Kind = DossierRecord["kind"];

/** Every id in a record leads to a record of the kind that is asked for there. */
export const knownReferences: CheckRule = {
  name: "known-references",
  severity: "error",
  reason: "A name that leads nowhere is a fact without a bearer.",
  fix: "Add the record, mend the id, or name a record of the kind that the message asks for.",
  find(dossier) {
    const kinds = kindsById(dossier);
    const judgeCited: Judge = (text) => firstOf(citedIn(text as RichText), (id) => judge(id, kinds, ["source"]));
    return dossier.records.flatMap((record): readonly Violation[] => {
      const asked = namedPlaces[record.kind];
      return [
        ...judgePlaces(record, patternsOf(record.kind), (id, pattern) => judge(id as Id, kinds, asked[pattern] ?? [])),
        ...judgePlaces(record, prosePlaces[record.kind], judgeCited),
      ];
    });
  },
};

const patterns = new Map(Object.entries(namedPlaces).map(([kind, places]) => [kind, Object.keys(places)]));
const patternsOf = (kind: Kind): readonly string[] => patterns.get(kind) ?? [];

function firstOf<T, R>(values: readonly T[], find: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const found = find(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Ids that moved lead to where they moved. */
function kindsById({ records }: Dossier): Map<Id, Kind> {
  const kinds = new Map<Id, Kind>();
  for (const { id, kind, moved } of records) {
    kinds.set(id, kind);
    for (const old of moved ?? []) kinds.set(old, kind);
  }
  return kinds;
}

/** A deadline may hang on an event in the source's own words, which are no id. */
const looksLikeId = /^[a-z][a-z0-9-]*:\S+$/;

function judge(id: Id, kinds: ReadonlyMap<Id, Kind>, asked: readonly Kind[]): string | undefined {
  const kind = kinds.get(id);
  if (kind === undefined) {
    return looksLikeId.test(id) ? `No record has the id "${id}". Add it, or mend the id.` : undefined;
  }
  if (asked.length === 0 || asked.includes(kind)) return undefined;
  return `"${id}" is a ${kind}; ${eitherOf(asked.map((one) => `a ${one}`))} is asked for here.`;
}
