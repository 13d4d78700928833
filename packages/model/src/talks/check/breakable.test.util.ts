import { portWages } from "../../examples/talks/port-wages.js";
import type { Dossier, DossierRecord, Position, Proposal, When } from "../../generated/types.js";

export const on = (day: string): When => ({ edtf: day, earliest: day, latest: day, basis: "stated" });

/** The example with one record changed, or one added. */
export const changed = (id: string, fields: object): Dossier => ({
  ...portWages,
  records: portWages.records.map((record) => (record.id === id ? { ...record, ...fields } : record)),
});
export const added = (...records: DossierRecord[]): Dossier => ({
  ...portWages,
  records: [...portWages.records, ...records],
});

export const proposal = (terms: Proposal["terms"]): Dossier =>
  added({
    kind: "proposal",
    id: "proposal:a",
    name: "Offer",
    status: "tabled",
    by: ["party:port"],
    ...(terms && { terms }),
  });
export const position = (id: string, fields: Partial<Position>): DossierRecord => ({
  kind: "position",
  id,
  name: "Stance",
  party: "party:city",
  issue: "issue:pay",
  stance: "supports",
  summary: "Yes.",
  ...fields,
});
