import { StoreError } from "../store-error.js";

/** A database refuses a second row with the same key, or a row that cannot be. Saving never sends one; a backup may. */
export const rowTwice = (cause: unknown): StoreError =>
  new StoreError("not-restored", "The backup is damaged: a row is wrong, or in it twice. Nothing was restored.", {
    cause,
  });
