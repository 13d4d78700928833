import { basename, dirname, join } from "node:path";
import lockfile from "proper-lockfile";
import { codeOf } from "../file-errors.js";
import { WritingError } from "./writing-error.js";

/** A lock that was not renewed for so long belongs to a process that was killed. In milliseconds. */
const stale = 2000;
/** Long enough to take over from a process that was killed. */
const retries = { retries: 15, factor: 1, minTimeout: 200, maxTimeout: 200 };

/** The name of the lock of a file or folder, which is beside it. */
export const lockOf = (name: string): string => `.${name}.backgrounder-lock`;

/**
 * Runs `work` while no other `backgrounder` writes to the same path.
 * `ensureLocked` throws if the lock was lost, for example because the computer was asleep; call it before each step
 * that cannot be taken back.
 */
export async function locked<T>(path: string, work: (ensureLocked: () => void) => Promise<T>): Promise<T> {
  let isLost = false;
  const release = await lockfile
    .lock(path, {
      lockfilePath: join(dirname(path), lockOf(basename(path))),
      realpath: false,
      stale,
      update: stale / 2,
      retries,
      onCompromised: () => (isLost = true),
    })
    .catch((error: unknown) => {
      if (codeOf(error) !== "ELOCKED") throw error;
      throw new WritingError(
        "Another backgrounder command is writing here. Wait until it is done, then run this one again.",
      );
    });
  try {
    return await work(() => {
      if (isLost) throw new WritingError("Another backgrounder command started writing here. Run this one again.");
    });
  } finally {
    if (!isLost) await release();
  }
}
