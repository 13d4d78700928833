import type { Id } from "@backgrounder/model/article";
import type { DossierRecord, View } from "@backgrounder/model/talks";

/** The records of one kind that a view shows. */
export const recordsOf = <K extends DossierRecord["kind"]>(
  view: View,
  kind: K,
): Extract<DossierRecord, { kind: K }>[] =>
  view.dossier.records.filter((record): record is Extract<DossierRecord, { kind: K }> => record.kind === kind);

export const idsOf = (view: View, kind: DossierRecord["kind"]): Id[] => recordsOf(view, kind).map(({ id }) => id);
