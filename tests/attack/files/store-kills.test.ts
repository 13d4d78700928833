import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import type { Store } from "@backgrounder/embed/store";
import { openPostgresStore } from "@backgrounder/embed/store-postgres";
import { openSqliteStore } from "@backgrounder/embed/store-sqlite";
import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { startPostgres } from "../../../scripts/lib/postgres-server.js";
import { amount, isWhole } from "../lib/amount.js";
import { inFolder } from "../lib/folder.js";
import { Writer, type Answer } from "../lib/writer.js";

const writers = 8;
const kills = amount(10, 200);

const outcomes = new Map<string, Record<string, number>>();
afterAll(() => console.table(Object.fromEntries(outcomes)));

/** Eight processes save at once. Each is killed in the middle of a save and replaced, until it was done often enough. */
async function answersOfTheKilled(
  name: string,
  place: string,
  beside: (kill: number) => Promise<void> = () => Promise.resolve(),
): Promise<Answer[]> {
  const answers: Answer[] = [];
  let [started, midSave, hasFailed] = [0, 0, false];
  const worker = async (): Promise<void> => {
    while (midSave < kills && !hasFailed) {
      const writer = new Writer(place, `writer ${started++}`);
      await writer.saving();
      await wait(Math.random() * 300);
      await writer.saving();
      await wait(Math.random() * 4);
      if (await writer.kill()) {
        midSave += 1;
        await beside(midSave);
      }
      expect(writer.errors.replaceAll(/^.*(ExperimentalWarning|--trace-warnings).*\n/gm, "")).toBe("");
      answers.push(...writer.answers);
    }
  };
  const ends = await Promise.allSettled(
    Array.from({ length: writers }, () =>
      worker().catch((error: unknown) => {
        hasFailed = true;
        throw error;
      }),
    ),
  );
  for (const end of ends) if (end.status === "rejected") throw end.reason;
  const refused = answers.filter((answer) => answer.refused !== undefined).length;
  outcomes.set(name, { "killed in mid-save": midSave, saved: answers.length - refused, refused });
  return answers;
}

/** Every answer was true: the words are in the store, under the number or the id that was given. */
async function expectAll(store: Store, answers: readonly Answer[]): Promise<void> {
  expect(answers.length).toBeGreaterThan(kills);
  const found = new Map<string, string>();
  for (const { widget } of await store.widgets()) {
    const history = await store.history(widget);
    expect(history.map(({ number }) => number)).toStrictEqual(history.map((_, index) => index + 1));
    for (const revision of history) found.set(`${widget} ${revision.number}`, textOf(revision));
  }
  for (const { id, revision } of await store.refused()) found.set(id, textOf(revision));
  const lost = answers.filter(
    ({ widget, number, refused, text }) => found.get(refused ?? `${widget} ${number}`) !== text,
  );
  expect(lost, "saves that the store had answered").toStrictEqual([]);
}

const textOf = (revision: object): string => ("content" in revision ? (revision.content as { text: string }).text : "");

test(`SQLite: ${kills} kills of ${writers} writers in mid-save lose nothing that was answered`, async () => {
  await inFolder(async (folder) => {
    const file = join(folder, "widgets.db");
    const answers = await answersOfTheKilled("SQLite", file);
    const store = await openSqliteStore({ file });
    await expectAll(store, answers);
    await store.close();
    const database = new DatabaseSync(file);
    expect({ ...database.prepare("pragma integrity_check").get() }).toStrictEqual({ integrity_check: "ok" });
    database.close();
  });
});

/** Only in the whole: not every machine has a PostgreSQL, and this one takes a minute. */
test.each(isWhole ? [kills] : [])("PostgreSQL: %d kills of writers, and of the server, lose nothing", async () => {
  const { address, stop } = await startPostgres();
  try {
    const answers = await answersOfTheKilled("PostgreSQL", address, async (kill) => {
      if (kill % 20 === 0) await killServerProcess(address);
    });
    const store = await openPostgresStore({ address });
    await expectAll(store, answers);
    await store.close();
  } finally {
    await stop();
  }
});

/** A process of the server that is at work for a writer. The server then ends all others, and recovers. */
async function killServerProcess(address: string): Promise<void> {
  const client = new pg.Client(address);
  client.on("error", () => undefined);
  try {
    await client.connect();
    const query = "select pid from pg_stat_activity where application_name = 'backgrounder' limit 1";
    const { rows } = await client.query<{ pid: number }>(query);
    if (rows[0] !== undefined) process.kill(rows[0].pid, "SIGKILL");
  } finally {
    await client.end().catch(() => undefined);
  }
}
