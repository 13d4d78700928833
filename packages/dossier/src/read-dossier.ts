import { needsFiles, needsFolder } from "./reading/file-argument.js";
import { readBuiltJson } from "./built/read-built-json.js";
import { readOwnBytes } from "./built/read-own-bytes.js";
import { readDocument } from "./document/read-document.js";
import { readFolder, type FolderFile } from "./folder/read-folder.js";
import { assemble } from "./reading/assemble.js";
import { errorAt, startOf } from "./reading/diagnostics.js";
import { checkedReading, type DossierReading } from "./reading/dossier-reading.js";
import { unreadable, type ParsedDossier } from "./reading/parsed.js";

export interface ReadOptions {
  /** The name of the folder, to be put in front of the paths of its files in places and messages. */
  folder?: string;
}

/**
 * Reads and checks a dossier in any of its forms. One file is a Markdown document (`.md`) or built JSON (`.json`); a list
 * of files is a folder with `dossier.yml` and one record in each `<kind>/<name>.yml`. Never throws for what files say:
 * everything that is wrong is reported at once, and a record with errors is left out.
 * @throws ArgumentError where `files` are not files with a path and a text.
 */
export function readDossier(files: FolderFile | readonly FolderFile[], options: ReadOptions = {}): DossierReading {
  needsFiles(files, "readDossier");
  const { folder = "" } = needsFolder(options, "readDossier");
  if ("path" in files) return checkedReading(readFile(files), files.path);
  return checkedReading(readFolder(files, folder), folder);
}

function readFile(file: FolderFile): ParsedDossier {
  if (!("text" in file)) return refused(file.path, file.reason);
  const name = file.path.toLowerCase();
  if (name.endsWith(".md")) return readDocument(file);
  if (name.endsWith(".json")) return readOwnBytes(file) ?? readBuiltJson(file);
  return refused(
    file.path,
    "This is not a dossier. Choose a Markdown document (.md), built JSON (.json) or a folder of records.",
  );
}

const refused = (path: string, message: string): ParsedDossier =>
  assemble(unreadable([errorAt(startOf(path), "file", message)]));
