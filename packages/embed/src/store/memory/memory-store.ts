import { createStore } from "../create-store.js";
import type { Store } from "../store.js";
import { memoryTables } from "./memory-tables.js";

/** A store that is gone when the process ends: for tests, and for trying things out. */
export const memoryStore = (): Store => createStore(memoryTables());
