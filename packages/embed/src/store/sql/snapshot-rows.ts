import type { ControlledTransaction, Kysely } from "kysely";
import type { Rows, TableRow } from "../tables.js";

/** A backup of any size takes the memory of so many rows. */
const page = 200;

/** All rows of one moment, whatever is written while they are read. */
export async function* snapshotRows(
  reader: () => Promise<{ db: Kysely<Rows>; close: () => Promise<void> }>,
): AsyncGenerator<TableRow> {
  const { db, close } = await reader();
  try {
    const moment = await db
      .startTransaction()
      .setIsolationLevel("repeatable read")
      .setAccessMode("read only")
      .execute();
    try {
      yield* revisions(moment);
      for await (const row of byId(moment, "refused")) yield { table: "refused", row };
      for await (const row of byId(moment, "token")) yield { table: "token", row };
      yield* hostDays(moment);
    } finally {
      // Nothing was changed, so there is nothing to keep.
      await moment.rollback().execute();
    }
  } finally {
    await close();
  }
}

async function* revisions(db: ControlledTransaction<Rows>): AsyncGenerator<TableRow> {
  for (let last = { widget: "", number: 0 }; ;) {
    const rows = await db
      .selectFrom("revision")
      .selectAll()
      .where(({ eb, refTuple, tuple }) => eb(refTuple("widget", "number"), ">", tuple(last.widget, last.number)))
      .orderBy("widget")
      .orderBy("number")
      .limit(page)
      .execute();
    for (const row of rows) yield { table: "revision", row: { ...row } };
    const end = rows.at(-1);
    if (end === undefined) return;
    last = end;
  }
}

async function* byId<T extends "refused" | "token">(
  db: ControlledTransaction<Rows>,
  table: T,
): AsyncGenerator<Rows[T]> {
  for (let last = ""; ;) {
    const query = db.selectFrom<"refused" | "token">(table).selectAll().where("id", ">", last);
    const rows = await query.orderBy("id").limit(page).execute();
    for (const row of rows) yield { ...row };
    const end = rows.at(-1);
    if (end === undefined) return;
    last = end.id;
  }
}

async function* hostDays(db: ControlledTransaction<Rows>): AsyncGenerator<TableRow> {
  for (let last = { embed: "", day: "", origin: "" }; ;) {
    const rows = await db
      .selectFrom("host_day")
      .selectAll()
      .where(({ eb, refTuple, tuple }) =>
        eb(refTuple("embed", "day", "origin"), ">", tuple(last.embed, last.day, last.origin)),
      )
      .orderBy("embed")
      .orderBy("day")
      .orderBy("origin")
      .limit(page)
      .execute();
    for (const row of rows) yield { table: "host_day", row: { ...row } };
    const end = rows.at(-1);
    if (end === undefined) return;
    last = end;
  }
}
