import type { Conflict, DossierRecord } from "../generated/types.js";
import type { View } from "./as-of.js";
import { recordsOf } from "./records.js";

export interface ShownConflict {
  conflict: Conflict;
  /** Those of its members that the view has, in the order of the conflict: in a `strength` conflict, weakest first. */
  members: readonly DossierRecord[];
}

/** Where sources disagree in a view, side by side. A conflict is left out until at least two sides are known. */
export function conflicts({ dossier }: View): ShownConflict[] {
  const byId = new Map(dossier.records.map((record) => [record.id, record]));
  return recordsOf(dossier, "conflict").map((conflict) => ({
    conflict,
    members: conflict.members.flatMap((id) => byId.get(id) ?? []),
  }));
}
