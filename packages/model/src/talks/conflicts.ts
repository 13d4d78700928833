import type { Conflict, Dossier, DossierRecord } from "../generated/types.js";
import { readDossierOfView } from "./arguments/read-dossier.js";
import type { View } from "./as-of.js";
import { recordsOf } from "./records.js";

export interface ShownConflict {
  conflict: Conflict;
  /** Those of its members that the view has, in the order of the conflict: in a `strength` conflict, weakest first. */
  members: readonly DossierRecord[];
}

/** Where sources disagree in a view, side by side. A conflict is left out until at least two sides are known. */
export const conflicts = (view: View): ShownConflict[] => conflictsIn(readDossierOfView(view, "conflicts"));

/** The same for the dossier of a view that has been read. */
export function conflictsIn(dossier: Dossier): ShownConflict[] {
  const byId = new Map(dossier.records.map((record) => [record.id, record]));
  return recordsOf(dossier, "conflict").map((conflict) => ({
    conflict,
    members: conflict.members.flatMap((id) => byId.get(id) ?? []),
  }));
}
