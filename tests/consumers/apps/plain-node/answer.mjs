/** What the package makes of some texts. Nothing here knows where it runs. */
import { buildFiles, readDossier } from "@backgrounder/dossier";
import { beginDocument } from "@backgrounder/dossier/start";

/**
 * @param {{ dossier: import("@backgrounder/dossier").TextFile | import("@backgrounder/dossier").FolderFile[] } | { notes: { path: string, text: string } } | { word: number[] }} asked
 */
export async function answer(asked) {
  if ("notes" in asked) return beginDocument(asked.notes);
  if ("word" in asked) return beginDocument({ path: "notes.docx", bytes: new Uint8Array(asked.word) });
  const { dossier, diagnostics, inferred } = readDossier(asked.dossier);
  return { files: dossier === undefined ? [] : buildFiles(dossier), diagnostics, inferred };
}
