import { storeContract } from "../contract/store-contract.test.util.js";
import { memoryStore } from "./memory-store.js";

storeContract("a store in memory", () => Promise.resolve(memoryStore()));
