import { readdir } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { locked, lockOf } from "./lock.js";
import { clearPrivateFolders, isPrivateFolder } from "./private-folder.js";
import { WritingError } from "./writing-error.js";

/** Removes what a killed command left beside a file. For a command that has nothing to write; writing does it too. */
export async function clearLeftovers(path: string): Promise<void> {
  const [folder, name] = [dirname(path), basename(path)];
  const isLeftover = (entry: string): boolean => entry === lockOf(name) || isPrivateFolder(entry, name);
  if (!(await readdir(folder)).some(isLeftover)) return;
  try {
    await locked(path, () => clearPrivateFolders(folder, name));
  } catch (error) {
    // A command that is still running clears up after itself.
    if (!(error instanceof WritingError)) throw error;
  }
}
