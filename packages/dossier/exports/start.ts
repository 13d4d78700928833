/** Begins a document from notes. Libraries for Word and ArchieML are loaded only when such notes are read. */
export { beginDocument, type WordFile } from "../src/start/begin-document.js";
export type { BegunDocument } from "../src/start/document-of-lines.js";
