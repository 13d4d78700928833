import type { Conflict, DossierRecord } from "../generated/types.js";
import type { View } from "./as-of.js";
import { recordsOf } from "./records.js";

export interface ShownConflict {
  conflict: Conflict;
  /** Its members that the view holds, in the order of the conflict; of a `strength` conflict the weakest wording first. */
  members: readonly DossierRecord[];
}

/** Where sources do not agree, as a view has it, side by side. A conflict of which one side is not known yet is none yet. */
export function conflicts({ dossier }: View): ShownConflict[] {
  const byId = new Map(dossier.records.map((record) => [record.id, record]));
  return recordsOf(dossier, "conflict").map((conflict) => ({
    conflict,
    members: conflict.members.flatMap((id) => byId.get(id) ?? []),
  }));
}
