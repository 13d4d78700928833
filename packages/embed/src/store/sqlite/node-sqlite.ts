import type * as fs from "node:fs";
import type * as sqlite from "node:sqlite";
import type { SqliteDatabase, SqliteStatement } from "kysely";
import { StoreError } from "../store-error.js";

interface BuiltIns {
  sqlite: typeof sqlite;
  fs: typeof fs;
}

/**
 * What is built into Node. It is asked for when a store is opened, and not imported, so that an older Node gives a
 * sentence instead of a stack trace, and bundlers for browsers find nothing to complain about.
 */
export function builtIns(process: Pick<NodeJS.Process, "getBuiltinModule"> | undefined = globalThis.process): BuiltIns {
  const found = { sqlite: process?.getBuiltinModule?.("node:sqlite"), fs: process?.getBuiltinModule?.("node:fs") };
  if (found.sqlite === undefined || found.fs === undefined) {
    throw new StoreError(
      "missing",
      "A store in SQLite needs Node 22.13 or newer, which has SQLite built in. Update Node, or use PostgreSQL.",
    );
  }
  return { sqlite: found.sqlite, fs: found.fs };
}

/** Node's SQLite, with the methods that Kysely calls. */
export function kyselyDatabase(database: sqlite.DatabaseSync): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare: (sql): SqliteStatement => {
      const statement = database.prepare(sql);
      const values = (parameters: readonly unknown[]): sqlite.SQLInputValue[] => parameters as sqlite.SQLInputValue[];
      return {
        reader: givesRows(sql),
        // Node's rows have no prototype, which makes them unlike the rows of PostgreSQL.
        all: (parameters) => statement.all(...values(parameters)).map((row) => ({ ...row })),
        run: (parameters) => statement.run(...values(parameters)),
        iterate: (parameters) => statement.iterate(...values(parameters)) as IterableIterator<unknown>,
      };
    },
  };
}

/** Kysely writes the statements, so their form is known. Node 22.13 cannot say yet which of them give rows. */
const givesRows = (sql: string): boolean => /^\s*(?:select|with|pragma)\b|\breturning "/i.test(sql);
