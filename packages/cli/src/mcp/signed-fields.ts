import type { DossierRecord } from "@backgrounder/model/talks";

/** What an editor puts their name to. An assistant can propose none of it: not even a value that looks the same. */
export const signedFields = ["confirmed", "checked", "accepted", "history", "resolution"] as const;

/** As an assistant wrote it, before it was checked. */
export type ProposedRecord = Readonly<Record<string, unknown>> & { id: string };

/** What a proposed record claims that only an editor can write, as words for a message. */
export function signedIn(record: ProposedRecord, before: DossierRecord | undefined): string[] {
  const fields: string[] = signedFields.filter((field) => record[field] !== undefined);
  // Both take something out of what readers see, and are as good as signed.
  const wasDeprecated = before?.rank === "deprecated";
  if (record["rank"] === "deprecated" && !wasDeprecated) fields.push("rank: deprecated");
  const state = record["kind"] === "conflict" ? record["state"] : undefined;
  const old = before?.kind === "conflict" ? before.state : "open";
  if (state !== undefined && state !== "open" && state !== old) fields.push(`state: ${JSON.stringify(state)}`);
  return fields;
}

/** A dispute that an editor has resolved. The resolution was of these words, so an assistant leaves them alone. */
export const isResolved = (record: DossierRecord | undefined): boolean =>
  record?.kind === "conflict" && record.resolution !== undefined;

/**
 * A changed record with what stays of the old one: its history, and the note of editors, which an assistant does not see.
 * What editors signed was about the old words, so it goes.
 */
export function withKept(proposed: ProposedRecord, { history, note }: DossierRecord): object {
  return { ...proposed, ...(history && { history }), ...(note !== undefined && { note }) };
}

/** What the editors signed of the old words, and the new ones do not have. */
export const signaturesLost = (before: DossierRecord): string[] =>
  (["confirmed", "checked", "accepted"] as const).filter((field) => before[field] !== undefined);
