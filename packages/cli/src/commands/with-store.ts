import { StoreError, type Store } from "@backgrounder/embed/store";
import { openStore, storeName } from "../files/open-store.js";
import { ReadingError } from "../files/read-bytes.js";
import { refuse } from "../terminal-text/standard-error.js";

/** Opens a store that exists, for as long as the work takes. Why it failed is printed. */
export async function withStore(name: string, work: (store: Store) => Promise<void>): Promise<void> {
  await refusingStore(name, async () => {
    const store = await openStore(name, true);
    try {
      await work(store);
    } finally {
      await store.close();
    }
  });
}

/** Prints why a store could not be used, in place of a stack trace. */
export async function refusingStore(name: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof StoreError || error instanceof ReadingError)) throw error;
    const hint = error.message.startsWith("There is something in this store") ? " (--replace)" : "";
    refuse(storeName(name), `${error.message}${hint}`);
  }
}
