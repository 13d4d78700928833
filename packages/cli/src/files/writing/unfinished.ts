import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { codeOf } from "../file-errors.js";
import { flushFolder } from "./whole-file.js";

/** While this is in a folder, some of its files are new and some are old. It contains those that are not in place yet. */
export const unfinished = ".backgrounder-unfinished";

/** Whether a command that wrote to this folder was cut short. */
export const isUnfinished = async (folder: string): Promise<boolean> => (await staged(folder)) !== undefined;

/** What a command has begun, another can finish, because all files that are not in place yet are whole. */
export async function finish(folder: string): Promise<boolean> {
  const files = await staged(folder);
  for (const file of files ?? []) {
    const place = join(folder, relative(join(folder, unfinished), file));
    await mkdir(dirname(place), { recursive: true });
    await rename(file, place);
    await flushFolder(dirname(place));
  }
  await rm(join(folder, unfinished), { recursive: true, force: true });
  return files !== undefined;
}

async function staged(folder: string): Promise<string[] | undefined> {
  try {
    const entries = await readdir(join(folder, unfinished), { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(codeOf(error))) return undefined;
    throw error;
  }
}
