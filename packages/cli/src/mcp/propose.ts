import { posix } from "node:path";
import { folderFiles, hasErrors, readDossier } from "@backgrounder/dossier";
import type { Dossier, DossierRecord } from "@backgrounder/model/talks";
import { createTwoFilesPatch } from "diff";
import { plainDiagnosticsText } from "../reports/text.js";
import type { OpenDossier } from "./answers.js";
import { signedIn, withSignatures } from "./signed-fields.js";

/** As an assistant wrote it, before it was checked. */
export type ProposedRecord = Readonly<Record<string, unknown>> & { id: string };

/** The folder of a dossier that has a file for each record. */
export interface RecordFolder {
  path: string;
  read(file: string): Promise<string>;
}

/** Either what an editor can apply, or why there is nothing. */
export type Proposal = { text: string; notes: string[] } | { refused: string };

/**
 * Makes a patch of records that an assistant proposes; for a dossier that is no folder, their YAML. Nothing is written. The records are checked beside those of the
 * dossier, and refused where they would leave an error in it or where they claim what only an editor can: that something
 * was confirmed, checked, accepted, corrected or resolved.
 */
export async function propose(
  records: readonly ProposedRecord[],
  open: OpenDossier,
  folder: RecordFolder | undefined,
): Promise<Proposal> {
  const refused = records.flatMap(whySigned);
  if (refused.length > 0) return { refused: refused.join("\n") };
  const before = new Map(open.dossier.records.map((record) => [record.id, record]));
  const proposed = records.map((record) => {
    const old = before.get(record.id);
    return old === undefined ? record : withSignatures(record as unknown as DossierRecord, old);
  });
  const checked = checkedWith(proposed, open.dossier);
  if ("refused" in checked) return checked;
  const files = await Promise.all(
    checked.records.map((record) => changedFile(record, { open, folder, isNew: !before.has(record.id) })),
  );
  return { text: files.join("\n"), notes: checked.records.flatMap((record) => notesOn(record, before.get(record.id))) };
}

function whySigned(record: ProposedRecord): string[] {
  const signed = signedIn(record);
  const isResolved = record["kind"] === "conflict" && record["state"] === "resolved";
  const fields = [...signed, ...(isResolved && !signed.includes("resolution") ? ["state: resolved"] : [])];
  if (fields.length === 0) return [];
  return [
    `${record.id}: only an editor can write ${fields.join(", ")}. Leave it out. An editor adds it after a look at the sources.`,
  ];
}

/** The proposed records as the dossier would have them, or what would be wrong with the dossier. */
function checkedWith(
  proposed: readonly object[],
  dossier: Dossier,
): { records: DossierRecord[] } | { refused: string } {
  const ids = new Set(proposed.map((record) => (record as Partial<DossierRecord>).id));
  const records = [...dossier.records.filter(({ id }) => !ids.has(id)), ...proposed];
  const reading = readDossier({ path: "proposal.json", text: JSON.stringify({ ...dossier, records }) });
  if (reading.dossier === undefined || hasErrors(reading))
    return { refused: plainDiagnosticsText(reading.diagnostics) };
  return { records: reading.dossier.records.filter(({ id }) => ids.has(id)) };
}

interface Target {
  open: OpenDossier;
  folder: RecordFolder | undefined;
  isNew: boolean;
}

/** One file of the patch. The path is that of the record now, or the one that `split` would give it. */
async function changedFile(record: DossierRecord, { open, folder, isNew }: Target): Promise<string> {
  const [, file] = folderFiles({ ...open.dossier, records: [record] });
  const text = file?.text ?? "";
  if (folder === undefined) return text;
  const path = isNew ? posix.join(folder.path, file?.path ?? "") : (open.placeOf(record.id, "").file ?? "");
  const old = isNew ? "" : await folder.read(path);
  return createTwoFilesPatch(isNew ? "/dev/null" : `a/${path}`, `b/${path}`, old, text);
}

function notesOn(record: DossierRecord, before: DossierRecord | undefined): string[] {
  const lost = (["confirmed", "checked"] as const).filter((field) => before?.[field] !== undefined);
  if (lost.length === 0) return [];
  return [`${record.id}: \`${lost.join("` and `")}\` was about the words before, so the patch takes it out.`];
}
