import { Migrator, type Kysely } from "kysely";
import { StoreError } from "../store-error.js";
import type { Rows } from "../tables.js";
import { migrations, type TextType } from "./migrations.js";

/** Brings the tables up to date. Several processes may do it at once: one does, the others wait. */
export async function migrate(db: Kysely<Rows>, text: TextType): Promise<void> {
  const steps = migrations(text);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(steps) },
    migrationTableName: "backgrounder_migration",
    migrationLockTableName: "backgrounder_migration_lock",
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  if (error instanceof Error && error.message.startsWith("corrupted migrations")) {
    throw new StoreError(
      "unusable",
      "This store was written by a newer version of @backgrounder/embed, or its tables were changed by hand. Update the package, or restore a backup into a new store.",
      { cause: error },
    );
  }
  throw error;
}
