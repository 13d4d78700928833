import { Kysely, PostgresDialect, sql, type Transaction } from "kysely";
import { Pool } from "pg";
import { tableNames } from "../backup/table-row.js";
import { createStore } from "../create-store.js";
import { migrate } from "../sql/migrate.js";
import { postgresText } from "../sql/migrations.js";
import { sqlTables } from "../sql/sql-tables.js";
import { StoreError } from "../store-error.js";
import type { Store } from "../store.js";
import type { Rows } from "../tables.js";
import { withReasons } from "../with-reasons.js";
import { explainPostgres } from "./explain-postgres.js";
import type { PostgresStoreOptions } from "./open-postgres-store.js";

/** In milliseconds. */
const [patience, longestStatement] = [10_000, 30_000];

export async function connectPostgres({ address, connections = 10 }: PostgresStoreOptions): Promise<Store> {
  const pool = new Pool({
    connectionString: address,
    max: connections,
    connectionTimeoutMillis: patience,
    statement_timeout: longestStatement,
    application_name: "backgrounder",
  });
  // A connection that breaks is replaced, and a query on it fails by itself. Without listeners, one that breaks while
  // it waits, or between two queries, would end the process.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  const db = new Kysely<Rows>({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate(db, postgresText);
  } catch (error) {
    await db.destroy();
    throw error instanceof StoreError ? error : explainPostgres(error);
  }
  const reader = (): Promise<{ db: Kysely<Rows>; close: () => Promise<void> }> =>
    Promise.resolve({ db, close: () => Promise.resolve() });
  return createStore(withReasons(sqlTables({ db, lock, reader }), explainPostgres));
}

const lock = async (transaction: Transaction<Rows>): Promise<void> => {
  const tables = sql.join(tableNames.map((name) => sql.table(name)));
  await sql`lock table ${tables} in exclusive mode`.execute(transaction);
};
