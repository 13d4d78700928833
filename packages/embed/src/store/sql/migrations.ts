import { sql, type Kysely, type Migration, type RawBuilder } from "kysely";

/** The type of a text column. PostgreSQL would sort by the rules of a language otherwise, and each server differently. */
export type TextType = RawBuilder<unknown>;
export const sqliteText: TextType = sql`text`;
export const postgresText: TextType = sql`text collate "C"`;

/**
 * Steps from an empty database to the present tables. A step that has been released never changes: the next change of
 * the tables is a new step at the end, with a name that sorts after the others.
 */
export const migrations = (text: TextType): Record<string, Migration> => ({
  "0001-first-tables": { up: (db: Kysely<unknown>) => firstTables(db, text) },
});

async function firstTables(db: Kysely<unknown>, text: TextType): Promise<void> {
  await revisionTable(db, "revision", text).addPrimaryKeyConstraint("revision_key", ["widget", "number"]).execute();
  await db.schema.createIndex("revision_day").on("revision").columns(["widget", "day"]).execute();
  await revisionTable(db, "refused", text)
    .addColumn("id", text, (column) => column.primaryKey())
    .addColumn("settled", text)
    .execute();
  await db.schema.createIndex("refused_widget").on("refused").columns(["widget"]).execute();
  await db.schema
    .createTable("token")
    .addColumn("id", text, (column) => column.primaryKey())
    .addColumn("hash", text, (column) => column.notNull())
    .addColumn("name", text, (column) => column.notNull())
    .addColumn("scopes", text, (column) => column.notNull())
    .addColumn("created", text, (column) => column.notNull())
    .addColumn("expires", text)
    .addColumn("revoked", text)
    .execute();
  await db.schema
    .createTable("host_day")
    .addColumn("embed", text, (column) => column.notNull())
    .addColumn("day", text, (column) => column.notNull())
    .addColumn("origin", text, (column) => column.notNull())
    .addColumn("count", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("host_day_key", ["embed", "day", "origin"])
    .execute();
}

function revisionTable(db: Kysely<unknown>, name: string, text: TextType) {
  return db.schema
    .createTable(name)
    .addColumn("widget", text, (column) => column.notNull())
    .addColumn("number", "integer", (column) => column.notNull().check(sql`number > 0`))
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("at", text, (column) => column.notNull())
    .addColumn("day", text, (column) => column.notNull())
    .addColumn("content", text)
    .addColumn("title", text)
    .addColumn("lang", text)
    .addColumn("review_by", text)
    .addColumn("checked", "integer", (column) => column.notNull())
    .addColumn("public_note", text)
    .addColumn("note", text)
    .addColumn("saved_by", text);
}
