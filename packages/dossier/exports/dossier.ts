/** Reads and writes dossiers as text. */
export type { Diagnostic, TextPlace } from "@backgrounder/model/talks";
export { buildFiles } from "../src/built/build-files.js";
export { builtJson, publishable } from "../src/built/built-json.js";
export { whenOf } from "../src/dates/when.js";
export { mintIds, type MintedIds } from "../src/document/mint-ids.js";
export { readDocument, readWhole } from "../src/document/read-document.js";
export { unreadable, unwritable } from "../src/folder/file-text.js";
export { folderFiles, writeFolder } from "../src/folder/write-folder.js";
export { hasErrors, openDossier, placeIn, type FoundProblem, type OpenDossier } from "../src/open-dossier.js";
export { readDossier } from "../src/read-dossier.js";
export type { FilePlace, FileProblem, ReadDossier } from "../src/result/places.js";
export { begunDocument, type Begun } from "../src/start/begun-document.js";
export { archiemlLines, wordLines } from "../src/start/notes-lines.js";
