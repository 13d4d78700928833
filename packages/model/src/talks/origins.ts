import type { Dossier, DossierRecord, Id, SourceRecord } from "../generated/types.js";
import { readDossierArgument, readRecordArgument } from "./arguments/read-dossier.js";
import { supports } from "./known/supports.js";
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
  const rootsOf = rootsIn(sources);
  const publisherOf = publishersIn(sources);
  return (record) => {
    if (record.kind === "statement") return [record.origin ?? record.speaker ?? unnamed];
    const own = (record.references ?? []).filter(supports);
    const roots = new Set(own.flatMap(({ source }) => [...rootsOf(source)]));
    return [...new Set([...roots].map(publisherOf))].toSorted();
  };
}

/** The publisher of a source, in the spelling that most sources have: "REUTERS" is not a second witness beside "Reuters". */
function publishersIn(sources: ReadonlyMap<Id, SourceRecord>): (id: Id) => string {
  const spellings = new Map<string, Map<string, number>>();
  for (const { publisher } of sources.values()) {
    if (publisher === undefined) continue;
    const key = spellingKey(publisher);
    const counts = spellings.get(key) ?? new Map<string, number>();
    spellings.set(key, counts.set(publisher, (counts.get(publisher) ?? 0) + 1));
  }
  const commonest = new Map([...spellings].map(([key, counts]) => [key, mostCounted(counts)]));
  return (id) => {
    const publisher = sources.get(id)?.publisher;
    return publisher === undefined ? unnamed : (commonest.get(spellingKey(publisher)) ?? publisher);
  };
}

const spellingKey = (publisher: string): string => publisher.toLowerCase().replace(/\s+/g, "");

/** Of several with one count, the one that is the last by its letters: small letters are after capitals. */
const mostCounted = (counts: ReadonlyMap<string, number>): string =>
  [...counts].reduce((best, one) => (one[1] > best[1] || (one[1] === best[1] && one[0] > best[0]) ? one : best))[0];

type Roots = ReadonlySet<Id>;

/**
 * The sources that a source goes back to; itself, where it is not based on another. Each source is looked at once for
 * all records, and a chain of any length can be followed.
 */
function rootsIn(sources: ReadonlyMap<Id, SourceRecord>): (id: Id) => Roots {
  const known = new Map<Id, Roots>();
  const basesOf = (id: Id): readonly Id[] => sources.get(id)?.basedOn ?? [];
  return (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const { order, isCircle } = basesFirst(id, basesOf, known);
    // In a circle, what a source goes back to depends on where one begins, so nothing is kept for other records.
    if (isCircle) return new Set(order.filter((base) => basesOf(base).length === 0));
    for (const next of order) {
      const bases = basesOf(next);
      const [only] = bases;
      const roots = bases.length === 1 && only !== undefined ? known.get(only) : undefined;
      known.set(
        next,
        roots ?? new Set(bases.length === 0 ? [next] : bases.flatMap((base) => [...(known.get(base) ?? [])])),
      );
    }
    return known.get(id) ?? new Set();
  };
}

/** A source and what it is based on that is not known yet, each once, the deepest first. */
function basesFirst(
  id: Id,
  basesOf: (id: Id) => readonly Id[],
  known: ReadonlyMap<Id, Roots>,
): { order: Id[]; isCircle: boolean } {
  const order: Id[] = [];
  const done = new Set<Id>();
  const onPath = new Set<Id>([id]);
  const path = [{ id, at: 0 }];
  let isCircle = false;
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const base = basesOf(top.id)[top.at++];
    if (base === undefined) {
      path.pop();
      onPath.delete(top.id);
      done.add(top.id);
      order.push(top.id);
    } else if (onPath.has(base)) isCircle = true;
    else if (!done.has(base) && !known.has(base)) {
      onPath.add(base);
      path.push({ id: base, at: 0 });
    }
  }
  return { order, isCircle };
}
