import type { DocxLines } from "./docx-lines.js";

/** The lines of a Word file. Its library is large, so it is loaded only when a Word file is read. */
export async function wordLines(bytes: Buffer): Promise<DocxLines> {
  const { docxLines } = await import("./docx-lines.js");
  return docxLines(bytes);
}

/** The lines of notes in ArchieML. Its library is loaded only when such notes are read. */
export async function archiemlLines(text: string): Promise<string[]> {
  const { archieLines } = await import("./archieml-lines.js");
  return archieLines(text);
}
