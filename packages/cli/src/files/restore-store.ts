import { existsSync } from "node:fs";
import { isFileName, openStore } from "./open-store.js";
import { readLines } from "./read-lines.js";
import { createFileBy } from "./writing/create-file.js";
import { WritingError } from "./writing/writing-error.js";

/**
 * Puts a backup into a store and returns the number of rows. A new file gets its name once all of the backup is in it,
 * so that a backup that is damaged, a full disk or a kill leaves no empty store behind.
 */
export async function restoreStore(backup: string, name: string, replace: boolean): Promise<number> {
  if (!isFileName(name) || existsSync(name)) return restoreInto(backup, name, replace);
  let rows = 0;
  await createFileBy(name, async (next) => {
    rows = await restoreInto(backup, next, replace);
    // SQLite removes this file when everything in it is in the store itself. Rows in it would be lost with it.
    if (existsSync(`${next}-wal`)) throw new WritingError("The store could not be written whole. Try again.");
  });
  return rows;
}

async function restoreInto(backup: string, name: string, replace: boolean): Promise<number> {
  const store = await openStore(name, false);
  try {
    return await store.restore(readLines(backup), { replace });
  } finally {
    await store.close();
  }
}
