import { constants, type Stats } from "node:fs";
import { lstat, open } from "node:fs/promises";
import process from "node:process";
import { codeOf } from "../file-errors.js";
import { WritingError } from "./writing-error.js";

/** A large file comes in pieces. */
export type Contents = string | Uint8Array | AsyncIterable<string>;

/** Writes a new file to the end, and on to the disk. `like` is the file that it will replace: rights and owner are kept. */
export async function writeWhole(path: string, text: Contents, like?: Stats): Promise<void> {
  const file = await open(path, "wx", like === undefined ? 0o666 : 0o600);
  try {
    await file.writeFile(text);
    if (like !== undefined && process.platform !== "win32") {
      const own = await file.stat();
      if (own.uid !== like.uid || own.gid !== like.gid) await file.chown(like.uid, like.gid).catch(refuseOwner);
      await file.chmod(like.mode & 0o7777);
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

function refuseOwner(error: unknown): never {
  if (codeOf(error) !== "EPERM") throw error;
  throw new WritingError(
    "This file belongs to another user, and you are not allowed to write files in their name. Nothing was changed.",
  );
}

/** A rename is on the disk only once its folder is. Not every system can do it. */
export async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, constants.O_RDONLY).catch(() => undefined);
  try {
    await handle?.sync().catch(() => undefined);
  } finally {
    await handle?.close();
  }
}

/** The file at a path, if it may be replaced; nothing if there is none. Links are not followed. */
export async function replaceable(path: string): Promise<Stats | undefined> {
  const found = await lstat(path).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  });
  if (found === undefined) return undefined;
  if (found.isSymbolicLink())
    throw new WritingError("This is a symbolic link. Name the file that it points to, or remove the link.");
  if (found.isDirectory()) throw new WritingError("There is a folder with this name. Choose another name, or move it.");
  if (!found.isFile()) throw new WritingError("This is not a regular file. Choose another name.");
  if ((found.mode & 0o222) === 0) throw new WritingError("This file is read-only. Make it writable first.");
  return found;
}
