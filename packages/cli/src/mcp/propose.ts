import { folderFiles, hasErrors, readDossier } from "@backgrounder/dossier";
import type { Dossier, DossierRecord } from "@backgrounder/model/talks";
import { createTwoFilesPatch } from "diff";
import { plainDiagnosticsText } from "../reports/text.js";
import type { OpenDossier } from "./answers.js";
import { isResolved, signaturesLost, signedIn, withKept, type ProposedRecord } from "./signed-fields.js";

/** The folder of a dossier that has a file for each record. Paths are those from the folder. */
export interface RecordFolder {
  /** The file of a record that is there. */
  fileOf(record: DossierRecord): string;
  /** Undefined where there is no such file. */
  read(file: string): Promise<string | undefined>;
}

/** Either what an editor can apply, or why there is nothing. */
export type Proposal = { text: string; notes: string[] } | { refused: string };

/**
 * Makes a patch of records that an assistant proposes; for a dossier that is not a folder, their YAML. Writes nothing. The
 * records are checked beside those of the dossier, and refused where they would leave an error in it or where they claim
 * what only an editor can: that something was confirmed, checked, accepted, corrected, withdrawn or resolved.
 */
export async function propose(
  records: readonly ProposedRecord[],
  open: OpenDossier,
  folder: RecordFolder | undefined,
): Promise<Proposal> {
  const before = new Map(open.dossier.records.map((record) => [record.id, record]));
  const refused = records.flatMap((record) => whySigned(record, before.get(record.id)));
  if (refused.length > 0) return { refused: refused.join("\n") };
  const proposed = records.map((record) => {
    const old = before.get(record.id);
    return old === undefined ? record : withKept(record, old);
  });
  const checked = checkedWith(proposed, open.dossier);
  if ("refused" in checked) return checked;
  const notes = checked.changed.flatMap((record) => notesOn(before.get(record.id)));
  const files = filesOf(checked);
  if (folder === undefined) return { text: files.map(({ text }) => text).join("\n"), notes };
  const changes = await Promise.all(files.map((file) => changeOf(file, before.get(file.record.id), folder)));
  const taken = changes.flatMap((change) => ("taken" in change ? [change.taken] : []));
  if (taken.length > 0) return { refused: `There is a file ${taken.join(", ")} already. Choose another id.` };
  return {
    text: changes.flatMap((change) => ("patch" in change ? [change.patch] : [])).join("\n"),
    notes: [...notes, ...changes.flatMap((change) => ("notes" in change ? change.notes : []))],
  };
}

function whySigned(record: ProposedRecord, before: DossierRecord | undefined): string[] {
  if (isResolved(before)) return [`${record.id}: an editor has resolved this dispute. Only an editor can change it.`];
  const fields = signedIn(record, before);
  if (fields.length === 0) return [];
  return [
    `${record.id}: only an editor can write ${fields.join(", ")}. Leave it out. An editor adds it after a look at the sources.`,
  ];
}

interface Checked {
  /** The dossier as it would be. */
  dossier: Dossier;
  changed: DossierRecord[];
}

/** The proposed records as the dossier would have them, or what would be wrong with the dossier. */
function checkedWith(proposed: readonly object[], dossier: Dossier): Checked | { refused: string } {
  const ids = new Set(proposed.map((record) => (record as Partial<DossierRecord>).id));
  const records = [...dossier.records.filter(({ id }) => !ids.has(id)), ...proposed];
  const reading = readDossier({ path: "proposal.json", text: JSON.stringify({ ...dossier, records }) });
  if (reading.dossier === undefined || hasErrors(reading))
    return { refused: plainDiagnosticsText(reading.diagnostics) };
  return { dossier: reading.dossier, changed: reading.dossier.records.filter(({ id }) => ids.has(id)) };
}

interface ProposedFile {
  record: DossierRecord;
  path: string;
  text: string;
}

/** Written with all others of the dossier, so that no two have one name. The first file is that of the dossier itself. */
function filesOf({ dossier, changed }: Checked): ProposedFile[] {
  const [, ...files] = folderFiles(dossier);
  return files.flatMap((file, index) => {
    const record = dossier.records[index];
    return record !== undefined && changed.includes(record) ? [{ ...file, record }] : [];
  });
}

/** A file of the patch. A record that is there keeps its file. */
async function changeOf(
  { record, path, text }: ProposedFile,
  before: DossierRecord | undefined,
  folder: RecordFolder,
): Promise<{ patch: string; notes: string[] } | { taken: string }> {
  if (before === undefined) {
    if ((await folder.read(path)) !== undefined) return { taken: path };
    return { patch: createTwoFilesPatch("/dev/null", `b/${path}`, "", text), notes: [] };
  }
  const own = folder.fileOf(before);
  const old = (await folder.read(own)) ?? "";
  const notes = old.split("\n").some((line) => line.trimStart().startsWith("#"))
    ? [`${record.id}: the patch takes the comments out of ${own}.`]
    : [];
  return { patch: createTwoFilesPatch(`a/${own}`, `b/${own}`, old, text), notes };
}

function notesOn(before: DossierRecord | undefined): string[] {
  const lost = before === undefined ? [] : signaturesLost(before);
  if (before === undefined || lost.length === 0) return [];
  return [`${before.id}: the patch takes out ${lost.join(", ")}. An editor signed the words before.`];
}
