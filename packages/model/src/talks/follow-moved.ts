import type { Dossier, Id } from "../generated/types.js";
import { referencePaths } from "../generated/field-paths.js";
import { replaceAt } from "./field-path.js";

/** A dossier in which ids that moved are named as they are now; the same object where none has moved. */
export function followMoved(dossier: Dossier): Dossier {
  const moved = movedIn(dossier);
  if (moved.size === 0) return dossier;
  const now = (value: unknown): unknown => moved.get(value as Id) ?? value;
  const records = dossier.records.map((record) =>
    Object.keys(referencePaths[record.kind]).reduce((result, pattern) => replaceAt(result, pattern, now), record),
  );
  return { ...dossier, records };
}

/** Where each id that moved leads now. */
export function movedIn({ records }: Dossier): ReadonlyMap<Id, Id> {
  const moved = new Map<Id, Id>();
  for (const record of records) for (const id of record.moved ?? []) moved.set(id, record.id);
  return moved;
}
