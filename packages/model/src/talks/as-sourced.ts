import type { DossierRecord, Id, Issue, IsoDate, Reference, SourceRecord } from "../generated/types.js";
import { hasCome } from "./day.js";

/** The sources that cannot have come out by a day. */
export function unpublishedOn(day: IsoDate, sources: ReadonlyMap<Id, SourceRecord>): ReadonlySet<Id> {
  const later = new Set<Id>();
  for (const { id, published } of sources.values()) {
    if (published !== undefined && hasCome(published, day) === undefined) later.add(id);
  }
  return later;
}

/**
 * A record with the references that a reader of the day could look up: what later articles add must not make it rest
 * on more than it did. A provision, a definition or an obstacle that only later articles tell is not there yet. A
 * record that says itself from when it was known keeps its references, be they all later.
 */
export function asSourced(record: DossierRecord, later: ReadonlySet<Id>): DossierRecord {
  if (later.size === 0) return record;
  const own: DossierRecord = withEarlier(record, later) ?? record;
  switch (own.kind) {
    case "proposal":
      return withEntries(own, "terms", later);
    case "term":
      return withEntries(own, "definitions", later);
    case "issue":
      return withObstacles(own, later);
    default:
      return own;
  }
}

interface Sourced {
  references?: Reference[];
}

/** The same object where nothing is later; undefined where all is. */
function withEarlier<T extends Sourced>(item: T, later: ReadonlySet<Id>): T | undefined {
  const { references = [] } = item;
  const earlier = references.filter(({ source }) => !later.has(source));
  if (earlier.length === references.length) return item;
  return earlier.length === 0 ? undefined : { ...item, references: earlier };
}

function entriesOf<T extends Sourced>(entries: readonly T[], later: ReadonlySet<Id>): T[] {
  return entries.flatMap((entry) => withEarlier(entry, later) ?? []);
}

function withEntries<R extends object>(record: R, field: keyof R, later: ReadonlySet<Id>): R {
  const entries = record[field] as readonly Sourced[] | undefined;
  if (entries === undefined) return record;
  const earlier = entriesOf(entries, later);
  const isSame = earlier.length === entries.length && earlier.every((entry, index) => entry === entries[index]);
  return isSame ? record : { ...record, [field]: earlier };
}

function withObstacles(issue: Issue, later: ReadonlySet<Id>): Issue {
  if (issue.obstacles === undefined) return issue;
  const obstacles = issue.obstacles.map((obstacle) => withEntries(obstacle, "mitigations", later));
  const isSame = obstacles.every((obstacle, index) => obstacle === issue.obstacles?.[index]);
  return withEntries(isSame ? issue : { ...issue, obstacles }, "obstacles", later);
}
