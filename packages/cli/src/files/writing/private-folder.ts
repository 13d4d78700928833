import { mkdtemp, readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/** A folder that begins like this holds files that are not finished. Readers of dossiers skip names with a dot. */
const prefixOf = (name: string): string => `.${name}.backgrounder-`;
/** What `mkdtemp` adds. */
const random = /^[A-Za-z0-9]{6}$/;

/**
 * Gives `work` a folder in `parent` that only this user can enter, under a name that no one can guess, and removes it
 * in the end. What is written there can be renamed to its place in one step, because it is on the same disk.
 */
export async function inPrivateFolder<T>(
  parent: string,
  name: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(parent, prefixOf(name)));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Removes what a killed process left. Call it under a lock: otherwise the folder may be in use. */
export async function clearPrivateFolders(parent: string, name: string): Promise<void> {
  for (const entry of await readdir(parent)) {
    if (isPrivateFolder(entry, name)) await rm(join(parent, entry), { recursive: true, force: true });
  }
}

/** Whether an entry of the parent is a private folder for files of this name. */
export function isPrivateFolder(entry: string, name: string): boolean {
  const prefix = prefixOf(name);
  return entry.startsWith(prefix) && random.test(entry.slice(prefix.length));
}
