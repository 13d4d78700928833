import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { saving } from "../contract/fixtures.test.util.js";
import { storeContract } from "../contract/store-contract.test.util.js";
import { builtIns } from "./node-sqlite.js";
import { openSqliteStore } from "./open-sqlite-store.js";

const folder = mkdtempSync(join(tmpdir(), "store-"));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const newFile = (): string => join(folder, `${files++}.db`);

describe("a store in SQLite", () => {
  storeContract(() => openSqliteStore({ file: newFile() }));
});

it("is the same store after it was closed", async () => {
  const file = newFile();
  const first = await openSqliteStore({ file });
  await first.save(saving("port/a", 0, "No."));
  await first.close();
  const second = await openSqliteStore({ file, mustExist: true });
  expect(await second.history("port/a")).toHaveLength(1);
  await second.close();
});

it("can be opened by many at once while it is new", async () => {
  const file = newFile();
  const stores = await Promise.all(Array.from({ length: 8 }, () => openSqliteStore({ file })));
  const results = await Promise.all(stores.map((store, index) => store.save(saving("port/a", 0, `Answer ${index}`))));
  expect(results.filter(({ isSaved }) => isSaved)).toHaveLength(1);
  expect(await stores[0]?.refused()).toHaveLength(7);
  await Promise.all(stores.map((store) => store.close()));
});

it("is for the eyes of its owner", async () => {
  const file = newFile();
  const store = await openSqliteStore({ file });
  await store.save(saving("port/a", 0, "No."));
  expect([file, `${file}-wal`].map((path) => statSync(path).mode & 0o777)).toStrictEqual([0o600, 0o600]);
  await store.close();
});

it("says what is wrong with a file that is not a store", async () => {
  const file = newFile();
  writeFileSync(file, "Notes of an editor. ".repeat(500));
  await expect(openSqliteStore({ file })).rejects.toMatchObject({ name: "StoreError", problem: "unusable" });
  const missing = join(folder, "none", "a.db");
  await expect(openSqliteStore({ file: missing })).rejects.toMatchObject({ problem: "unreachable" });
  await expect(openSqliteStore({ file: newFile(), mustExist: true })).rejects.toMatchObject({ problem: "unreachable" });
});

it("does not touch a store that a newer version wrote", async () => {
  const file = newFile();
  await (await openSqliteStore({ file })).close();
  const { sqlite } = builtIns();
  const database = new sqlite.DatabaseSync(file);
  database.exec(`insert into backgrounder_migration values ('9999-later', '2027-01-01T00:00:00.000Z')`);
  database.close();
  await expect(openSqliteStore({ file })).rejects.toThrow(/newer version/);
});

it("asks for a newer Node where SQLite is not built in", () => {
  expect(() => builtIns({ getBuiltinModule: () => undefined })).toThrow(/needs Node 22\.13 or newer/);
  expect(() => builtIns({} as never)).toThrow(/needs Node 22\.13 or newer/);
});
