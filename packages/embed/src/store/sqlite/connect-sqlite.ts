import { CompiledQuery, Kysely, type DatabaseConnection } from "kysely";
import { createStore } from "../create-store.js";
import { migrate } from "../sql/migrate.js";
import { sqliteText } from "../sql/migrations.js";
import { sqlTables } from "../sql/sql-tables.js";
import { StoreError } from "../store-error.js";
import type { Store } from "../store.js";
import type { Rows } from "../tables.js";
import { withReasons } from "../with-reasons.js";
import { explainSqlite } from "./explain-sqlite.js";
import { builtIns, kyselyDatabase } from "./node-sqlite.js";
import type { SqliteStoreOptions } from "./open-sqlite-store.js";
import { patientConnection } from "./patient-connection.js";
import { SharedSqliteDialect } from "./sqlite-dialect.js";

export async function connectSqlite({ file, mustExist = false }: SqliteStoreOptions): Promise<Store> {
  const connect = connector(file);
  try {
    prepareFile(file, mustExist);
    const db = connect();
    try {
      await migrate(db, sqliteText);
    } catch (error) {
      await db.destroy();
      throw error;
    }
    const tables = sqlTables({
      db,
      lock: () => Promise.resolve(),
      reader: () => {
        const second = connect();
        return Promise.resolve({ db: second, close: () => second.destroy() });
      },
    });
    return createStore(withReasons(tables, explainSqlite));
  } catch (error) {
    throw error instanceof StoreError ? error : explainSqlite(error);
  }
}

/** SQLite would make a file that everyone on the machine can read. Its other files get the rights of this one. */
function prepareFile(file: string, mustExist: boolean): void {
  const { fs } = builtIns();
  if (fs.existsSync(file)) return;
  if (mustExist)
    throw new StoreError("unreachable", "There is no such file. Check the name and the folder you are in.");
  fs.closeSync(fs.openSync(file, "a", 0o600));
}

const settings = [
  // `patientConnection` waits instead.
  "pragma busy_timeout = 1",
  // Readers and a writer do not keep each other waiting.
  "pragma journal_mode = wal",
  // A save that was answered is on the disk, even if the power fails.
  "pragma synchronous = full",
];

function connector(file: string): () => Kysely<Rows> {
  const { sqlite } = builtIns();
  return () => {
    const database = kyselyDatabase(new sqlite.DatabaseSync(file));
    const onCreateConnection = async (connection: DatabaseConnection): Promise<void> => {
      const patient = patientConnection(connection);
      for (const setting of settings) await patient.executeQuery(CompiledQuery.raw(setting));
    };
    return new Kysely<Rows>({ dialect: new SharedSqliteDialect({ database, onCreateConnection }) });
  };
}
