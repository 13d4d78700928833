import { randomBytes } from "node:crypto";
import { chownSync, mkdirSync, statSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { SaveRequest, Store } from "@backgrounder/embed/store";
import { openPostgresStore } from "@backgrounder/embed/store-postgres";
import { openSqliteStore } from "@backgrounder/embed/store-sqlite";
import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { startPostgres } from "../../../scripts/lib/postgres-server.js";
import { isWhole } from "../lib/amount.js";
import { run } from "../lib/command.js";
import { fill, smallDisk } from "../lib/small-disk.js";

const megabyte = 1024 * 1024;

const disk = smallDisk(16 * megabyte);
if (disk === undefined) console.warn("Full disks are not tried: this machine lets no one make a small disk.");
afterAll(() => disk?.remove());

/** Words that no database can store in less room. */
const saving = (number: number, size: number): SaveRequest => ({
  widget: "full/disk",
  basedOn: number,
  at: "2026-03-01T09:00:00Z",
  title: "Full",
  content: { type: "paragraph", id: "paragraph:a", text: randomBytes(size / 2).toString("hex") },
});

/** Saves until the store refuses; says how often it saved, and why it stopped. */
async function saveUntilFull(store: Store, size: number): Promise<{ saved: number; error: unknown }> {
  for (let saved = (await store.history("full/disk")).length; ; saved++) {
    try {
      await store.save(saving(saved, size));
    } catch (error) {
      return { saved, error };
    }
  }
}

async function emptyDisk(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true });
}

const free = isWhole ? [0, 4096, 20_000, 40_960, 100_000] : [40_960];

test.each(disk === undefined ? [] : free)("SQLite with %d free bytes keeps what it had, and says so", async (bytes) => {
  const folder = disk?.folder ?? "";
  await emptyDisk(folder);
  const file = join(folder, "widgets.db");
  const store = await openSqliteStore({ file });
  for (const number of [0, 1, 2]) await store.save(saving(number, 10_000));
  await fill(folder, bytes);
  const { saved, error } = await saveUntilFull(store, 10_000);
  expect(error).toMatchObject({ name: "StoreError", problem: "disk-full" });
  expect(String(error)).toContain("disk");
  const history = await store.history("full/disk");
  expect(history).toHaveLength(saved);
  await rm(join(folder, "ballast"));
  expect(await store.save(saving(saved, 10_000))).toMatchObject({ isSaved: true });
  await store.close();
  const again = await openSqliteStore({ file, mustExist: true });
  expect((await again.history("full/disk")).slice(0, saved)).toStrictEqual(history);
  await again.close();
});

const argsOf: Record<string, string[]> = {
  backup: ["backup", "widgets.db", "--out", "second.jsonl"],
  restore: ["restore", "backup.jsonl", "--into", "target.db", "--replace"],
  "restore into a new store": ["restore", "backup.jsonl", "--into", "new.db"],
};

test.each(disk === undefined ? [] : Object.keys(argsOf))("`store %s` on a full disk writes nothing", async (name) => {
  const folder = disk?.folder ?? "";
  await emptyDisk(folder);
  const store = await openSqliteStore({ file: join(folder, "widgets.db") });
  for (const number of [0, 1, 2, 3, 4, 5]) await store.save(saving(number, 100_000));
  await store.close();
  await run(["store", "backup", "widgets.db", "--out", "backup.jsonl"], folder);
  const target = name === "restore" ? await openSqliteStore({ file: join(folder, "target.db") }) : undefined;
  await target?.save(saving(0, 100));
  await fill(folder, 100_000);
  const before = (await readdir(folder)).toSorted();
  const { code, stderr } = await run(["store", ...(argsOf[name] ?? [])], folder);
  expect([code, stderr]).toStrictEqual([1, expect.stringMatching(/^error: .*disk is full.*\n$/)]);
  const left = (await readdir(folder)).filter((file) => !/-(wal|shm)$/.test(file));
  expect(left.toSorted()).toStrictEqual(before.filter((file) => !/-(wal|shm)$/.test(file)));
  if (target !== undefined) expect(await target.history("full/disk")).toHaveLength(1);
  await target?.close();
});

/** Only in the whole: not every machine has a PostgreSQL. */
test.each(isWhole && disk !== undefined ? [0, 100_000] : [])(
  "PostgreSQL whose disk has %d free bytes keeps what it had, and says so",
  async (bytes) => {
    const folder = disk?.folder ?? "";
    await emptyDisk(folder);
    const { address, stop } = await startPostgres();
    try {
      const small = await databaseOn(join(folder, "tablespace"), folder, address);
      const store = await openPostgresStore({ address: small });
      await store.save(saving(0, 10_000));
      await fill(folder, bytes);
      const { saved, error } = await saveUntilFull(store, 10_000);
      expect(error).toMatchObject({ name: "StoreError", problem: "disk-full" });
      expect(await store.history("full/disk")).toHaveLength(saved);
      await rm(join(folder, "ballast"));
      expect(await store.save(saving(saved, 10_000))).toMatchObject({ isSaved: true });
      await store.close();
    } finally {
      await stop();
    }
  },
);

/** The address of a new database whose tables are in a folder of the small disk, which the server must own. */
async function databaseOn(place: string, folder: string, address: string): Promise<string> {
  const client = new pg.Client(address);
  await client.connect();
  try {
    const { rows } = await client.query<{ data_directory: string }>("show data_directory");
    const { uid, gid } = statSync(rows[0]?.data_directory ?? "");
    mkdirSync(place);
    for (const path of [folder, place]) chownSync(path, uid, gid);
    await client.query(`create tablespace small location '${place}'`);
    await client.query("create database small tablespace small");
    return Object.assign(new URL(address), { pathname: "/small" }).href;
  } finally {
    await client.end();
  }
}
