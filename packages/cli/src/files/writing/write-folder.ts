import { lstat, mkdir, readdir, rename, stat } from "node:fs/promises";
import type { Stats } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { codeOf } from "../file-errors.js";
import { locked } from "./lock.js";
import { clearPrivateFolders, inPrivateFolder } from "./private-folder.js";
import { stage, type Files } from "./stage.js";
import { finish, unfinished } from "./unfinished.js";
import { flushFolder, replaceable } from "./whole-file.js";
import { WritingError } from "./writing-error.js";

export interface FolderOptions {
  /** Files that were read. None of them is replaced. */
  inputs?: readonly string[];
  /** Refuses a folder with files in it. Names that begin with a dot do not count. */
  mustBeEmpty?: true;
}

/**
 * Writes all of these files to a folder, or none, and returns their names. A new folder appears whole. In a folder that
 * exists, files are put in their places one by one; if that is cut short, the folder is marked as unfinished, and the
 * next run finishes it. Other files in the folder stay.
 */
export async function writeFolder(folder: string, files: Files, options: FolderOptions = {}): Promise<string[]> {
  const path = resolve(folder);
  await mkdir(dirname(path), { recursive: true });
  return (await isThere(path)) ? writeInto(path, files, options) : createFolder(path, files);
}

function createFolder(path: string, files: Files): Promise<string[]> {
  const [parent, name] = [dirname(path), basename(path)];
  return locked(path, async (ensureLocked) => {
    await clearPrivateFolders(parent, name);
    return inPrivateFolder(parent, name, async (beside) => {
      const next = join(beside, name);
      const written = await stage(next, files, () => Promise.resolve(undefined));
      ensureLocked();
      if (await isThere(path))
        throw new WritingError(
          "Another program created this folder in the meantime, so nothing was written. Run the command again.",
        );
      await rename(next, path);
      await flushFolder(parent);
      return written;
    });
  });
}

/** The name in the lock and in the private folder of a folder that exists, which are inside of it. */
const all = "files";

async function writeInto(path: string, files: Files, { inputs = [], mustBeEmpty }: FolderOptions): Promise<string[]> {
  const isInput = await sameFileAsOneOf(inputs);
  return locked(join(path, all), async (ensureLocked) => {
    await clearPrivateFolders(path, all);
    const wasUnfinished = await finish(path);
    if (mustBeEmpty && !wasUnfinished) await ensureOnly(path, []);
    return inPrivateFolder(path, all, async (beside) => {
      const next = join(beside, unfinished);
      const written = await stage(next, files, (name) => fileToReplace(path, name, isInput));
      if (mustBeEmpty) await ensureOnly(path, written);
      ensureLocked();
      await rename(next, join(path, unfinished));
      await finish(path);
      return written;
    });
  });
}

/** A folder that this command did not finish before may have the files that it writes again. */
async function ensureOnly(folder: string, allowed: readonly string[]): Promise<void> {
  const tops = new Set(allowed.map((name) => name.split("/")[0]));
  const others = (await readdir(folder)).filter((name) => !name.startsWith(".") && !tops.has(name));
  if (others.length > 0)
    throw new WritingError(
      "This folder is not empty, and its files could be mixed up with the new records. Choose another folder.",
    );
}

async function fileToReplace(
  folder: string,
  name: string,
  isInput: (file: Stats) => boolean,
): Promise<Stats | undefined> {
  await ensureInside(folder, name);
  const found = await replaceable(join(folder, name)).catch((error: unknown) => {
    throw error instanceof WritingError ? new WritingError(`${name}: ${error.message}`) : error;
  });
  if (found !== undefined && isInput(found))
    throw new WritingError(`${name} is an input of this command and would be replaced. Choose another folder.`);
  return found;
}

/** No folder on the way to a file may be a link, which could lead anywhere. */
async function ensureInside(folder: string, name: string): Promise<void> {
  const parts = name.split("/").slice(0, -1);
  for (const [index] of parts.entries()) {
    const way = parts.slice(0, index + 1).join("/");
    const found = await lstat(join(folder, way)).catch(() => undefined);
    if (found?.isSymbolicLink())
      throw new WritingError(`${way} is a symbolic link to another folder. Remove it first.`);
  }
}

/** The same file can have several names, so names are not compared. */
async function sameFileAsOneOf(paths: readonly string[]): Promise<(file: Stats) => boolean> {
  const found = await Promise.all(paths.map((path) => stat(path).catch(() => undefined)));
  return (file) => found.some((input) => input?.ino === file.ino && input.dev === file.dev);
}

async function isThere(path: string): Promise<boolean> {
  try {
    const found = await stat(path);
    if (!found.isDirectory())
      throw new WritingError("There is a file with this name, but a folder is needed. Choose another name.");
    if ((found.mode & 0o222) === 0)
      throw new WritingError("This folder is read-only. Make it writable first, or choose another one.");
    return true;
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
    if (await isLink(path))
      throw new WritingError("This is a symbolic link that leads nowhere. Remove it, or create the folder it names.");
    return false;
  }
}

const isLink = (path: string): Promise<boolean> =>
  lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
