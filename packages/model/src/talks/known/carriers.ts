import type { DossierRecord, Id, Reference, SourceRecord, When } from "../../generated/types.js";
import { earlier, order } from "../day.js";
import { supports } from "./supports.js";

export interface Carriers {
  references: readonly Reference[];
  /** The references name the field; otherwise they are those that name none. */
  areNamed: boolean;
}

/**
 * The references that carry a field of a record: those that name it, else those that name no field. A reference that
 * disputes the record carries nothing of it.
 */
export function carriersOf({ references = [] }: DossierRecord, field: string): Carriers {
  const supporting = references.filter(supports);
  const named = supporting.filter(({ carries }) => carries?.includes(field));
  if (named.length > 0) return { references: named, areNamed: true };
  const general = supporting.filter(({ carries }) => carries === undefined);
  return { references: general.length > 0 ? general : supporting, areNamed: false };
}

type Sources = ReadonlyMap<Id, SourceRecord>;

const publicationsOf = (references: readonly Reference[], sources: Sources): When[] =>
  references.flatMap(({ source }) => sources.get(source)?.published ?? []);

/** The first publication among them; undefined where none has a date. */
export const firstPublished = (references: readonly Reference[], sources: Sources): When | undefined =>
  publicationsOf(references, sources).reduce<When | undefined>(earlier, undefined);

/** The last publication among them. */
export const lastPublished = (references: readonly Reference[], sources: Sources): When | undefined =>
  publicationsOf(references, sources).toSorted((a, b) => (order(a) < order(b) ? 1 : -1))[0];
