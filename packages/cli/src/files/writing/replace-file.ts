import { open, rename, type FileHandle } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import process from "node:process";
import { locked } from "./lock.js";
import { clearPrivateFolders, inPrivateFolder } from "./private-folder.js";
import { flushFolder, replaceable, writeWhole } from "./whole-file.js";
import { WritingError } from "./writing-error.js";

const changed = "This file changed while the command was reading it, so nothing was written. Run the command again.";

/**
 * Replaces a file in one step, so that a reader or a power cut meets the old text or the new one, never a part.
 * `was` is the text that was read: if the file says anything else by now, it stays as it is.
 */
export async function replaceFile(path: string, was: string, text: string): Promise<void> {
  const [folder, name] = [dirname(path), basename(path)];
  const like = await replaceable(path);
  if (like === undefined) throw new WritingError(changed);
  await locked(path, async (ensureLocked) => {
    await clearPrivateFolders(folder, name);
    await inPrivateFolder(folder, name, async (beside) => {
      const next = join(beside, name);
      await writeWhole(next, text, like);
      const old = await open(path, "r");
      try {
        const bytes = Buffer.from(was);
        if (!(await contents(old)).equals(bytes)) throw new WritingError(changed);
        ensureLocked();
        await rename(next, path);
        await keepLateChange(path, old, bytes, join(beside, "late"));
      } finally {
        await old.close();
      }
      await flushFolder(folder);
    });
  });
}

/** Another program may save in the instant between the comparison and the rename. Then its text is put back. */
async function keepLateChange(path: string, old: FileHandle, was: Buffer, beside: string): Promise<void> {
  if (process.platform === "win32") return;
  const late = await contents(old);
  if (late.equals(was)) return;
  await writeWhole(beside, late, await old.stat());
  await rename(beside, path);
  throw new WritingError(changed);
}

async function contents(file: FileHandle): Promise<Buffer> {
  const { size } = await file.stat();
  const buffer = Buffer.alloc(size + 1);
  const { bytesRead } = await file.read(buffer, 0, size + 1, 0);
  return buffer.subarray(0, bytesRead);
}
