import { dirname, join, normalize } from "node:path";
import { readDossier, type DossierReading } from "@backgrounder/dossier";
import { codeOf, unreadable } from "./file-errors.js";
import { dossierFile, folderFiles, isDirectory, pathsIn } from "./dossier-files.js";
import { isUnfinished } from "./writing/unfinished.js";

/** Reads and checks the dossier at a path: a folder, a document or built JSON. */
export async function openDossier(path: string): Promise<DossierReading> {
  try {
    return await openAt(path);
  } catch (error) {
    // A folder that cannot be listed could have any record in it, so nothing is read.
    if (codeOf(error) === "") throw error;
    return readDossier({ path: (error as NodeJS.ErrnoException).path ?? path, reason: unreadable(error) });
  }
}

async function openAt(path: string): Promise<DossierReading> {
  const isFolder = await isDirectory(path);
  if (await isUnfinished(isFolder ? path : dirname(path))) return readDossier({ path, reason: cutShort });
  if (!isFolder) return readDossier(await dossierFile(path));
  const folder = normalize(path).replaceAll("\\", "/");
  return readDossier(await folderFiles(path), { folder: folder === "." || folder === "./" ? "" : folder });
}

const cutShort =
  "A command that wrote to this folder was cut short, so some files are new and some are old. Run it again.";

/** The files that are read for a dossier. */
export async function inputsOf(path: string): Promise<string[]> {
  if (!(await isDirectory(path))) return [path];
  const files: string[] = [];
  for await (const file of pathsIn(path)) files.push(join(path, file));
  return files;
}
