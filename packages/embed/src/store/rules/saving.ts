import { StoreError } from "../store-error.js";
import type { SaveResult } from "../store.js";
import type { RefusedRow, RevisionRow, Tables } from "../tables.js";
import { randomId } from "../tokens/token-text.js";
import { isSameSave, refusedOf, revisionOf } from "./revision-rows.js";

/**
 * Adds a revision. Its number is one more than that of the revision it is based on, and a number exists once only: so
 * of two editors who began with the same version, one saves, and the other's version is kept as refused.
 */
export async function addRevision(tables: Tables, row: RevisionRow): Promise<SaveResult> {
  if (await tables.addRevision(row)) return { isSaved: true, revision: revisionOf(row) };
  // An editor whose connection broke sends the same save again. That is not a conflict.
  const same = await tables.revision(row.widget, row.number);
  if (same !== undefined && isSameSave(same, row)) return { isSaved: true, revision: revisionOf(same) };
  const newest = await tables.newest(row.widget);
  if (newest === undefined || newest.number < row.number) {
    throw new StoreError("invalid", `There is no revision ${row.number - 1} of this widget yet. Load it again.`);
  }
  return { isSaved: false, current: revisionOf(newest), refused: refusedOf(await keep(tables, row)) };
}

/** Once, even if it is sent again. */
async function keep(tables: Tables, row: RevisionRow): Promise<RefusedRow> {
  const earlier = (await tables.openRefused(row.widget)).find((found) => isSameSave(found, row));
  if (earlier !== undefined) return earlier;
  const refused = { ...row, id: randomId(), settled: null };
  await tables.addRefused(refused);
  return refused;
}
