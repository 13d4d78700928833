import { mkdir, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { folderFiles } from "@backgrounder/dossier";
import type { Dossier } from "@backgrounder/model/talks";

/** Writes a dossier to a folder. It must be empty or new, so that no earlier record is left among the new ones. */
export async function writeFolder(dossier: Dossier, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) {
    throw new Error(
      `${folder} is not empty, and its files could be mixed up with the new records. Choose another folder.`,
    );
  }
  const files = folderFiles(dossier).map(({ path, text }) => ({ path: join(folder, path), text }));
  for (const { path, text } of files) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return files.map(({ path }) => path);
}
