import { chmod, link, rename } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { codeOf } from "../file-errors.js";
import { locked } from "./lock.js";
import { clearPrivateFolders, inPrivateFolder } from "./private-folder.js";
import { flushFolder, replaceable, writeWhole, type Contents } from "./whole-file.js";
import { WritingError } from "./writing-error.js";

const exists = "This file exists already and was not changed. Choose another name.";
/** Disks without hard links, such as memory cards. */
const noLinks = new Set(["EPERM", "ENOSYS", "ENOTSUP", "EOPNOTSUPP", "EMLINK"]);

/** Writes a file that does not exist yet, whole or not at all. A private one can be read by its owner only. */
export async function createFile(path: string, text: Contents, rights?: "private"): Promise<void> {
  await createFileBy(path, async (next) => {
    await writeWhole(next, text);
    if (rights === "private") await chmod(next, 0o600);
  });
}

/** The same for a file that something else writes: `write` gets the name of a file beside it, and writes it on to the disk. */
export async function createFileBy(path: string, write: (next: string) => Promise<void>): Promise<void> {
  const [folder, name] = [dirname(path), basename(path)];
  await locked(path, async (ensureLocked) => {
    await clearPrivateFolders(folder, name);
    await inPrivateFolder(folder, name, async (beside) => {
      const next = join(beside, name);
      await write(next);
      ensureLocked();
      await giveName(next, path);
      await flushFolder(folder);
    });
  });
}

/** A second name for a file fails if the name is in use; a rename would replace what has it. */
async function giveName(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw new WritingError(exists);
    if (!noLinks.has(codeOf(error))) throw error;
    if ((await replaceable(to)) !== undefined) throw new WritingError(exists);
    await rename(from, to);
  }
}
