import { rowTwice } from "../backup/row-twice.js";
import { StoreError } from "../store-error.js";

/** https://www.sqlite.org/rescode.html */
const [busy, locked, readOnly, ioError, corrupt, full, cannotOpen, constraint, notADatabase] = [
  5, 6, 8, 10, 11, 13, 14, 19, 26,
];

/** Extended codes keep the plain code in their last byte. */
const codeOf = (error: unknown): number => ((error as { errcode?: number }).errcode ?? 0) & 0xff;

/** Whether another connection is writing. */
export const isBusy = (error: unknown): boolean => [busy, locked].includes(codeOf(error));

/** Why SQLite failed. */
export function explainSqlite(error: unknown): StoreError {
  const code = codeOf(error);
  const system = (error as NodeJS.ErrnoException).code;
  const options = { cause: error };
  if (code === full || system === "ENOSPC" || system === "EDQUOT")
    return new StoreError(
      "disk-full",
      "The disk is full. Nothing was changed. Free some space, then try again.",
      options,
    );
  if (isBusy(error))
    return new StoreError("busy", "Another process is writing to the store. Try again in a moment.", options);
  if (code === readOnly || system === "EROFS")
    return new StoreError(
      "unreachable",
      "The store's file is read-only. Make it writable, and its folder too.",
      options,
    );
  if (code === cannotOpen || system === "ENOENT" || system === "EACCES" || system === "EISDIR" || system === "ENOTDIR")
    return new StoreError(
      "unreachable",
      "The store's file cannot be opened. Check its folder and its rights.",
      options,
    );
  if (code === notADatabase || code === corrupt)
    return new StoreError(
      "unusable",
      "The file is not a store, or it is damaged. Restore a backup into a new file.",
      options,
    );
  if (code === constraint) return rowTwice(error);
  if (code === ioError)
    return new StoreError("disk-full", "The disk refused to write or read. It may be full or broken.", options);
  const words = error instanceof Error ? error.message : String(error);
  return new StoreError("unusable", `The store failed: ${words}.`, options);
}
