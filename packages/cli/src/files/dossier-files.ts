import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import type { FolderFile } from "@backgrounder/dossier";
import { unreadable } from "./file-errors.js";
import { readBytes } from "./read-bytes.js";

const megabyte = 1024 * 1024;

/** No one writes files that are larger, so they are not parsed. */
const largestRecord = megabyte;
const largestDossier = 64 * megabyte;

/** The text of a document or of built JSON, or why it could not be read. */
export async function dossierFile(path: string): Promise<FolderFile> {
  const isDossier = [".md", ".json"].includes(extname(path).toLowerCase());
  if (isDossier) return readText(path, path, largestDossier);
  return { path, reason: await stat(path).then(() => notADossier(path), unreadable) };
}

function notADossier(path: string): string {
  const name = path.toLowerCase();
  if (/\.ya?ml$/.test(name)) return "This is one file of a dossier. Name the folder that contains dossier.yml.";
  if (/\.(docx|aml|archieml|txt)$/.test(name)) {
    return "This is not a dossier yet. To turn notes into a document, run: backgrounder start";
  }
  return "This is not a dossier. Name a folder of records, a Markdown document (.md) or built JSON (.json).";
}

/** The files of a folder, and of the folders in it down to this depth: records are not deeper than 2. */
export async function folderFiles(folder: string): Promise<FolderFile[]> {
  const files: FolderFile[] = [];
  for await (const path of pathsIn(folder)) files.push(await recordFile(path, join(folder, path)));
  return files;
}

/** Their paths from the folder, with slashes. */
export async function* pathsIn(folder: string, within = "", depth = 3): AsyncGenerator<string> {
  const names = (await readdir(join(folder, within))).filter((name) => !name.startsWith(".")).toSorted();
  for (const name of names) {
    const path = within === "" ? name : `${within}/${name}`;
    if (!(await isDirectory(join(folder, path)))) yield path;
    else if (depth > 1) yield* pathsIn(folder, path, depth - 1);
  }
}

/** Only records are read. Other files are reported by their names. */
const recordFile = async (path: string, file: string): Promise<FolderFile> =>
  file.endsWith(".yml") ? readText(path, file, largestRecord) : { path, reason: "This is not a record." };

/** Never rejects: one bad file must not keep the others from being read. */
async function readText(path: string, file: string, largest: number): Promise<FolderFile> {
  try {
    const bytes = await readBytes(file, largest);
    if (bytes.includes(0)) return { path, reason: "This is not a text file. Save it as plain text in UTF-8." };
    return { path, text: decoded(bytes) };
  } catch (error) {
    const isWrongEncoding = error instanceof TypeError;
    return {
      path,
      reason: isWrongEncoding ? "The file is not in UTF-8. Save it again in that encoding." : unreadable(error),
    };
  }
}

const decoded = (bytes: Uint8Array): string => new TextDecoder("utf-8", { fatal: true }).decode(bytes);

/** A link that leads nowhere counts as a file that cannot be read. */
export const isDirectory = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
