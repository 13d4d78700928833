import type { Kysely, Transaction } from "kysely";
import { tableNames } from "../backup/table-row.js";
import type { Rows, TableRow } from "../tables.js";

/** In one statement. Databases limit how many values it may have. */
const mostRows = 200;

interface PutOptions {
  db: Kysely<Rows>;
  lock: (transaction: Transaction<Rows>) => Promise<void>;
  rows: AsyncIterable<TableRow>;
  replace: boolean;
}

/** Fills the tables in one transaction: if the rows end in an error, everything is as before. */
export function putRows({ db, lock, rows, replace }: PutOptions): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    await lock(transaction);
    for (const table of tableNames) {
      const found = await transaction.selectFrom(table).selectAll().limit(1).execute();
      if (found.length > 0 && !replace) return false;
      await transaction.deleteFrom(table).execute();
    }
    let waiting: TableRow[] = [];
    for await (const row of rows) {
      if (waiting.length >= mostRows || (waiting[0]?.table ?? row.table) !== row.table) {
        await insert(transaction, waiting);
        waiting = [];
      }
      waiting.push(row);
    }
    await insert(transaction, waiting);
    return true;
  });
}

async function insert(db: Transaction<Rows>, rows: readonly TableRow[]): Promise<void> {
  const table = rows[0]?.table;
  if (table === undefined) return;
  await db
    .insertInto(table)
    .values(rows.map(({ row }) => row))
    .execute();
}
