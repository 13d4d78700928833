import { needsObject, needsText } from "../../arguments.js";
import { StoreError } from "../store-error.js";
import type { Store } from "../store.js";

export interface PostgresStoreOptions {
  /** `postgres://user:password@host:port/database`. Take it from the environment, not from a file in the repository. */
  address: string;
  /** The most connections of this process. Default 10. */
  connections?: number;
}

/** Opens a store in PostgreSQL 14 or newer, for several machines. It needs the libraries `kysely` and `pg`. */
export async function openPostgresStore(options: PostgresStoreOptions): Promise<Store> {
  needsObject(options, "openPostgresStore", "options");
  needsText(options.address, "openPostgresStore", "options.address");
  const { connectPostgres } = await import("./connect-postgres.js").catch((error: unknown) => {
    throw new StoreError("missing", "A store in PostgreSQL needs two libraries. Run: npm install kysely pg", {
      cause: error,
    });
  });
  return connectPostgres(options);
}
