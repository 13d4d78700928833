import { normalize } from "node:path";
import { readDossier, type DossierReading } from "@backgrounder/dossier";
import { dossierFile, folderFiles, isDirectory } from "./dossier-files.js";

/** Reads and checks the dossier at a path: a folder, a document or built JSON. */
export async function openDossier(path: string): Promise<DossierReading> {
  if (!(await isDirectory(path))) return readDossier(await dossierFile(path));
  const folder = normalize(path).replaceAll("\\", "/");
  return readDossier(await folderFiles(path), { folder: folder === "." || folder === "./" ? "" : folder });
}
