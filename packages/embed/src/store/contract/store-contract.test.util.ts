import { afterAll, beforeAll } from "vitest";
import type { Store } from "../store.js";
import { backups } from "./backups.test.util.js";
import { conflicts, pinning } from "./revisions.test.util.js";
import { widgets } from "./saving.test.util.js";
import { hosts, tokens } from "./tokens-and-hosts.test.util.js";

/** What every kind of store does. `open` gives a new, empty one each time. */
export function storeContract(open: () => Promise<Store>): void {
  let store: Store;
  let other: Store;

  beforeAll(async () => {
    store = await open();
    other = await open();
  });
  afterAll(async () => {
    await store.close();
    await other.close();
  });

  widgets(() => store);
  conflicts(() => store);
  pinning(() => store);
  tokens(() => store);
  hosts(() => store);
  backups(
    () => store,
    () => other,
  );
}
