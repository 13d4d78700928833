import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type DialectAdapter,
  type Driver,
  type SqliteDialectConfig,
  type TransactionSettings,
} from "kysely";
import { patientConnection } from "./patient-connection.js";

/** Kysely's SQLite, for a file that several processes write to. */
export class SharedSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new SharedSqliteDriver(this.#config);
  }

  override createAdapter(): DialectAdapter {
    return new SharedSqliteAdapter();
  }
}

class SharedSqliteDriver extends SqliteDriver {
  override async acquireConnection(): Promise<DatabaseConnection> {
    return patientConnection(await super.acquireConnection());
  }

  /**
   * Asks for the right to write at once. Plain `begin` asks at the first write; if another process wrote in between,
   * SQLite then fails instead of waiting.
   */
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    const begin = settings?.accessMode === "read only" ? "begin" : "begin immediate";
    await connection.executeQuery(CompiledQuery.raw(begin));
  }

  /** SQLite takes everything back by itself when the disk is full. Then there is nothing to take back any more. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await super.rollbackTransaction(connection).catch((error: unknown) => {
      if (!(error instanceof Error && error.message.includes("no transaction is active"))) throw error;
    });
  }
}

class SharedSqliteAdapter extends SqliteAdapter {
  /** SQLite takes back the making of a table like everything else, so a migration happens whole or not at all. */
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
