import { describe } from "vitest";
import { storeContract } from "../contract/store-contract.test.util.js";
import { memoryStore } from "./memory-store.js";

describe("a store in memory", () => {
  storeContract(() => Promise.resolve(memoryStore()));
});
