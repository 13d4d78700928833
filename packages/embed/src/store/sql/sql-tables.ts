import type { Kysely, Transaction } from "kysely";
import type { HostCount } from "../store.js";
import { noteColumns, type Rows, type RevisionRow, type Tables } from "../tables.js";
import { putRows } from "./put-rows.js";
import { snapshotRows } from "./snapshot-rows.js";

export interface SqlOptions {
  db: Kysely<Rows>;
  /** Keeps others from writing until the transaction is over. */
  lock: (transaction: Transaction<Rows>) => Promise<void>;
  /** A connection for a backup, so that it keeps no one else waiting. */
  reader: () => Promise<{ db: Kysely<Rows>; close: () => Promise<void> }>;
}

/** The tables in a database that Kysely speaks with. */
export function sqlTables({ db, lock, reader }: SqlOptions): Tables {
  return {
    ...revisionQueries(db),
    ...refusedQueries(db),
    ...tokenQueries(db),
    ...hostQueries(db),
    allRows: () => snapshotRows(reader),
    putRows: (rows, replace) => putRows({ db, lock, rows, replace }),
    ping: async () => void (await db.selectFrom("revision").select("widget").limit(1).execute()),
    close: () => db.destroy(),
  };
}

function revisionQueries(
  db: Kysely<Rows>,
): Pick<Tables, "addRevision" | "newest" | "revision" | "savedBy" | "revisions" | "notes" | "newestOfEach"> {
  const all = db.selectFrom("revision").selectAll();
  const revision = (widget: string, number: number): Promise<RevisionRow | undefined> =>
    all.where("widget", "=", widget).where("number", "=", number).executeTakeFirst();
  return {
    revision,
    addRevision: async (row) => {
      // Revisions are never deleted, so what is here now is here when the row is added.
      if (row.number > 1 && (await revision(row.widget, row.number - 1)) === undefined) return false;
      // The key decides, within the database: two writers cannot both get a number.
      const added = await db
        .insertInto("revision")
        .values(row)
        .onConflict((conflict) => conflict.columns(["widget", "number"]).doNothing())
        .returning("number")
        .executeTakeFirst();
      return added !== undefined;
    },
    newest: (widget) => all.where("widget", "=", widget).orderBy("number", "desc").limit(1).executeTakeFirst(),
    savedBy: (widget, day) =>
      all
        .where("widget", "=", widget)
        .where("kind", "=", "saved")
        .where("day", "<=", day)
        .orderBy("number", "desc")
        .limit(1)
        .executeTakeFirst(),
    revisions: (widget) => all.where("widget", "=", widget).orderBy("number").execute(),
    notes: (widget) =>
      db.selectFrom("revision").select(noteColumns).where("widget", "=", widget).orderBy("number").execute(),
    newestOfEach: (after, limit) =>
      all
        .where("widget", ">", after)
        .where("number", "=", ({ selectFrom }) =>
          selectFrom("revision as same")
            .select(({ fn }) => fn.max("same.number").as("number"))
            .whereRef("same.widget", "=", "revision.widget"),
        )
        .orderBy("widget")
        .limit(limit)
        .execute(),
  };
}

function refusedQueries(db: Kysely<Rows>): Pick<Tables, "addRefused" | "openRefused" | "settle"> {
  return {
    addRefused: async (row) => void (await db.insertInto("refused").values(row).execute()),
    openRefused: (widget) =>
      db
        .selectFrom("refused")
        .selectAll()
        .where("settled", "is", null)
        .$if(widget !== undefined, (query) => query.where("widget", "=", widget ?? ""))
        .orderBy("at")
        .orderBy("id")
        .execute(),
    settle: async (id, at) => {
      const open = db.updateTable("refused").set({ settled: at }).where("id", "=", id).where("settled", "is", null);
      return (await open.returning("id").executeTakeFirst()) !== undefined;
    },
  };
}

function tokenQueries(db: Kysely<Rows>): Pick<Tables, "addToken" | "token" | "tokens" | "revoke"> {
  const all = db.selectFrom("token").selectAll();
  return {
    addToken: async (row) => void (await db.insertInto("token").values(row).execute()),
    token: (id) => all.where("id", "=", id).executeTakeFirst(),
    tokens: () => all.orderBy("created").orderBy("id").execute(),
    revoke: async (id, at) => {
      const token = db.updateTable("token").where("id", "=", id);
      const revoked = token.set(({ fn, val }) => ({ revoked: fn.coalesce("revoked", val(at)) }));
      return (await revoked.returning("id").executeTakeFirst()) !== undefined;
    },
  };
}

function hostQueries(db: Kysely<Rows>): Pick<Tables, "addCounts" | "counts"> {
  return {
    addCounts: (counts, most, other) =>
      db.transaction().execute(async (transaction) => {
        for (const count of counts) await addCount(transaction, count, most, other);
      }),
    counts: ({ embed, since, until }) =>
      db
        .selectFrom("host_day")
        .select(["embed", "origin", "day", "count"])
        .$if(embed !== undefined, (query) => query.where("embed", "=", embed ?? ""))
        .$if(since !== undefined, (query) => query.where("day", ">=", since ?? ""))
        .$if(until !== undefined, (query) => query.where("day", "<=", until ?? ""))
        .orderBy("embed")
        .orderBy("origin")
        .orderBy("day")
        .execute(),
  };
}

async function addCount(db: Transaction<Rows>, count: HostCount, most: number, other: string): Promise<void> {
  const known = await db
    .selectFrom("host_day")
    .select("origin")
    .where("embed", "=", count.embed)
    .where("day", "=", count.day)
    .limit(most + 1)
    .execute();
  const hasRoom = known.length < most || known.some(({ origin }) => origin === count.origin);
  await db
    .insertInto("host_day")
    .values({ ...count, origin: hasRoom ? count.origin : other })
    .onConflict((conflict) =>
      conflict.columns(["embed", "day", "origin"]).doUpdateSet(({ eb, ref }) => ({
        count: eb("host_day.count", "+", ref("excluded.count")),
      })),
    )
    .execute();
}
