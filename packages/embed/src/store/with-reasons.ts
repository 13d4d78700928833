import { StoreError } from "./store-error.js";
import type { TableRow, Tables } from "./tables.js";

/** Says why, in sentences, where a database fails with a number. */
export type Explain = (error: unknown) => StoreError;

/** The same tables, which reject with a `StoreError` only. */
export function withReasons(tables: Tables, explain: Explain): Tables {
  const known = (error: unknown): StoreError => (error instanceof StoreError ? error : explain(error));
  const guarded = Object.entries(tables).map(([name, method]: [string, (...args: never[]) => Promise<unknown>]) => [
    name,
    (...args: never[]) =>
      method(...args).catch((error: unknown) => {
        throw known(error);
      }),
  ]);
  return { ...(Object.fromEntries(guarded) as Tables), allRows: () => guardedRows(tables.allRows(), known) };
}

async function* guardedRows(rows: AsyncIterable<TableRow>, known: Explain): AsyncGenerator<TableRow> {
  try {
    yield* rows;
  } catch (error) {
    throw known(error);
  }
}
