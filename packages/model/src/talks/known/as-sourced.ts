import type { DossierRecord, Id, IsoDate, Reference, SourceRecord } from "../../generated/types.js";
import { hasCome } from "../day.js";
import { referencePaths } from "../../generated/field-paths.js";

/** The sources that cannot have come out by a day. */
export function unpublishedOn(day: IsoDate, sources: ReadonlyMap<Id, SourceRecord>): ReadonlySet<Id> {
  const later = new Set<Id>();
  for (const { id, published } of sources.values()) {
    if (published !== undefined && hasCome(published, day) === undefined) later.add(id);
  }
  return later;
}

/**
 * A record with only those references that a reader of the day could look up, so that it does not rest on articles
 * that came later. A part that has references of its own, such as a provision or an obstacle, is left out where all of
 * them are later. A record whose references are all later keeps them: it says itself since when it was known.
 */
export function asSourced<R extends DossierRecord>(record: R, later: ReadonlySet<Id>): R {
  if (later.size === 0) return record;
  const own = withEarlier(record, later) ?? record;
  const parts = sourcedParts.get(record.kind) ?? [];
  return parts.reduce((value, fields) => withoutLater(value, fields, later), own);
}

const references = ".references[].source";

/** By kind, the fields that lead to parts of a record with references of their own; outer parts before inner ones. */
const sourcedParts: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  Object.entries(referencePaths).map(([kind, places]) => [
    kind,
    Object.keys(places)
      .filter((place) => place.endsWith(references))
      .map((place) => place.slice(0, -references.length).replaceAll("[]", "").split("."))
      .toSorted((a, b) => a.length - b.length),
  ]),
);

interface Sourced {
  references?: Reference[];
}

/** The same object where no reference is later; undefined where all are. */
function withEarlier<T extends Sourced>(item: T, later: ReadonlySet<Id>): T | undefined {
  const { references: own = [] } = item;
  const earlier = own.filter(({ source }) => !later.has(source));
  if (earlier.length === own.length) return item;
  return earlier.length === 0 ? undefined : { ...item, references: earlier };
}

/** A copy without the parts that only later sources support; the same object where there are none. */
function withoutLater<T extends object>(value: T, [field, ...rest]: readonly string[], later: ReadonlySet<Id>): T {
  const parts = field === undefined ? undefined : (value as Record<string, unknown>)[field];
  if (field === undefined || typeof parts !== "object" || parts === null) return value;
  const earlierPart = (part: object): object | undefined =>
    rest.length === 0 ? withEarlier(part, later) : withoutLater(part, rest, later);
  const earlier = Array.isArray(parts) ? earlierEntries(parts as object[], earlierPart) : earlierPart(parts);
  if (earlier === parts) return value;
  const { [field]: _, ...others } = value as Record<string, unknown>;
  return (earlier === undefined ? others : { ...value, [field]: earlier }) as T;
}

function earlierEntries(entries: object[], earlierPart: (part: object) => object | undefined): object[] {
  const earlier = entries.flatMap((entry) => earlierPart(entry) ?? []);
  const isSame = earlier.length === entries.length && earlier.every((entry, index) => entry === entries[index]);
  return isSame ? entries : earlier;
}
