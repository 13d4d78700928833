import { needsObject, needsText } from "../../arguments.js";
import { StoreError } from "../store-error.js";
import type { Store } from "../store.js";

export interface SqliteStoreOptions {
  /** The file. It is made if it does not exist, in a folder that does. */
  file: string;
  /** Refuses a file that does not exist: a wrong name would look like an empty store. */
  mustExist?: boolean;
}

/**
 * Opens a store in a file, with the SQLite that is built into Node 22.13 and newer. Several processes on one machine
 * may use the file at once; it must not be on a network drive.
 */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<Store> {
  needsObject(options, "openSqliteStore", "options");
  needsText(options.file, "openSqliteStore", "options.file");
  const { connectSqlite } = await import("./connect-sqlite.js").catch((error: unknown) => {
    throw new StoreError("missing", "A store in SQLite needs the library kysely. Run: npm install kysely", {
      cause: error,
    });
  });
  return connectSqlite(options);
}
