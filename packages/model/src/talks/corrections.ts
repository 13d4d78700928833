import type { Change, DossierRecord } from "../generated/types.js";
import { readViewArgument } from "./arguments/read-dossier.js";
import type { View } from "./as-of.js";

export interface ShownCorrection {
  record: DossierRecord;
  change: Change;
}

/**
 * What was corrected or withdrawn in the records of a view, the latest first. Corrections after the view's day are
 * included: a page pinned to a day must say what has since been found wrong in it.
 */
export const corrections = (view: View): ShownCorrection[] => correctionsIn(readViewArgument(view, "corrections"));

/** The same for a view that has been read. */
export function correctionsIn({ dossier, recordViews }: View): ShownCorrection[] {
  return dossier.records
    .flatMap((record) => (recordViews.get(record.id)?.notices ?? []).map((change) => ({ record, change })))
    .toSorted((a, b) => (a.change.on < b.change.on ? 1 : a.change.on > b.change.on ? -1 : 0));
}
