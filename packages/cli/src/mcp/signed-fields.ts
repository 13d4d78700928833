import type { DossierRecord } from "@backgrounder/model/talks";

/** What an editor puts their name to. An assistant can propose none of it: not even a value that looks the same. */
export const signedFields = ["confirmed", "checked", "accepted", "history", "resolution"] as const;

/** The signed fields that a proposed record has. */
export const signedIn = (record: Readonly<Record<string, unknown>>): string[] =>
  signedFields.filter((field) => record[field] !== undefined);

/**
 * A changed record with what editors have signed of it. A confirmation or a check was of the words before, so it does not
 * hold for the new ones; the history and the accepted warnings stay.
 */
export function withSignatures(proposed: DossierRecord, before: DossierRecord): DossierRecord {
  const { history, accepted } = before;
  return {
    ...proposed,
    ...(history && { history }),
    ...(accepted && { accepted }),
    ...(before.kind === "conflict" && before.resolution && { resolution: before.resolution, state: before.state }),
  };
}
