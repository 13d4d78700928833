/** Reads and writes dossiers as text. Runs in Node, in browsers and in workers. */
export { buildFiles } from "../src/built/build-files.js";
export { builtJson, publishable } from "../src/built/built-json.js";
export { parseDate } from "../src/dates/parse-date.js";
export { addIds, type DocumentWithIds } from "../src/document/add-ids.js";
export { folderFiles } from "../src/folder/folder-files.js";
export type { FolderFile } from "../src/folder/read-folder.js";
export { readDossier, type ReadOptions } from "../src/read-dossier.js";
export type { PlacedDiagnostic, SourcePlace } from "../src/reading/diagnostics.js";
export { hasErrors, type DossierReading } from "../src/reading/dossier-reading.js";
export type { TextFile, UnreadableFile } from "../src/reading/text-file.js";
