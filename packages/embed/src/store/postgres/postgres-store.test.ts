import { Client } from "pg";
import { describe, expect, inject, it } from "vitest";
import { saving } from "../contract/fixtures.test.util.js";
import { storeContract } from "../contract/store-contract.test.util.js";
import { openPostgresStore } from "./open-postgres-store.js";

const server = inject("postgres" as never) as string;
let databases = 0;

/** The address of a new database. */
async function newDatabase(): Promise<string> {
  const name = `store_${process.pid}_${databases++}`;
  await ask(server, `create database ${name}`);
  return Object.assign(new URL(server), { pathname: `/${name}` }).href;
}

async function ask(address: string, query: string): Promise<void> {
  const client = new Client(address);
  await client.connect();
  try {
    await client.query(query);
  } finally {
    await client.end();
  }
}

describe("a store in PostgreSQL", () => {
  storeContract(async () => openPostgresStore({ address: await newDatabase() }));
});

it("can be opened by many machines at once while it is new", async () => {
  const address = await newDatabase();
  const open = (): ReturnType<typeof openPostgresStore> => openPostgresStore({ address, connections: 2 });
  const stores = await Promise.all(Array.from({ length: 8 }, open));
  const results = await Promise.all(stores.map((store, index) => store.save(saving("port/a", 0, `Answer ${index}`))));
  expect(results.filter(({ isSaved }) => isSaved)).toHaveLength(1);
  expect(await stores[0]?.refused()).toHaveLength(7);
  await Promise.all(stores.map((store) => store.close()));
});

it("says that a server cannot be reached, and not where it is or who asked", async () => {
  const nowhere = "postgres://ada:hunter2@127.0.0.1:1/none";
  const wrong = Object.assign(new URL(server), { password: "hunter2" }).href;
  for (const address of [nowhere, wrong]) {
    const error = await openPostgresStore({ address }).catch((found: unknown) => found);
    expect(error).toMatchObject({ name: "StoreError", problem: "unreachable" });
    expect(String(error)).not.toMatch(/hunter2|127\.0\.0\.1|ada/);
  }
});

it("does not touch a store that a newer version wrote", async () => {
  const address = await newDatabase();
  await (await openPostgresStore({ address })).close();
  await ask(address, "insert into backgrounder_migration values ('9999-later', '2027-01-01T00:00:00.000Z')");
  await expect(openPostgresStore({ address })).rejects.toThrow(/newer version/);
});

const cutConnections = (): Promise<void> =>
  ask(server, `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'backgrounder'`);

it("reports a connection that is cut in the middle of a backup, and does not end the process", async () => {
  const store = await openPostgresStore({ address: await newDatabase() });
  for (const number of Array.from({ length: 3 }).keys()) await store.save(saving("port/a", number, "No."));
  const lines = store.backup()[Symbol.asyncIterator]();
  await lines.next();
  await lines.next();
  await cutConnections();
  const rest = async (): Promise<void> => {
    while ((await lines.next()).done !== true);
  };
  await expect(rest()).rejects.toMatchObject({ name: "StoreError", problem: "unreachable" });
  expect(await store.history("port/a")).toHaveLength(3);
  await store.close();
});

it("goes on after its connections were cut", async () => {
  const address = await newDatabase();
  const store = await openPostgresStore({ address });
  await store.save(saving("port/a", 0, "No."));
  await cutConnections();
  await store.save(saving("port/a", 1, "Yes.")).catch(() => undefined);
  await store.save(saving("port/a", 1, "Yes."));
  expect(await store.history("port/a")).toHaveLength(2);
  await store.close();
});
