import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteStore } from "@backgrounder/embed/store-sqlite";
import { afterEach, beforeEach, expect, it } from "vitest";
import { runMain } from "./run-main.test.util.js";

let folder = "";
const path = (name: string): string => join(folder, name);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "store-command-"));
  const store = await openSqliteStore({ file: path("widgets.db") });
  for (const answer of ["No.", "Yes. A line separator: \u2028, and a new line:\n."]) {
    const { length } = await store.history("port/questions");
    await store.save({
      widget: "port/questions",
      basedOn: length,
      at: "2026-03-01T09:00:00Z",
      title: "Questions",
      content: { type: "paragraph", id: "paragraph:a", text: answer },
    });
  }
  await store.close();
});
afterEach(() => rmSync(folder, { recursive: true }));

async function historyOf(file: string): Promise<unknown> {
  const store = await openSqliteStore({ file, mustExist: true });
  const history = await store.history("port/questions");
  await store.close();
  return history;
}

it("backs up a store and restores all of it into a new one", async () => {
  const backup = await runMain("store", "backup", path("widgets.db"), "--out", path("backup.jsonl"));
  expect(backup).toStrictEqual({ code: 0, stdout: `2 rows written to ${path("backup.jsonl")}\n`, stderr: "" });
  const restored = await runMain("store", "restore", path("backup.jsonl"), "--into", path("new.db"));
  expect(restored).toStrictEqual({ code: 0, stdout: `2 rows restored into ${path("new.db")}\n`, stderr: "" });
  expect(await historyOf(path("new.db"))).toStrictEqual(await historyOf(path("widgets.db")));
  if (process.platform !== "win32") expect(statSync(path("backup.jsonl")).mode & 0o777).toBe(0o600);
});

it("replaces neither an earlier backup nor what is in a store, unless you ask for it", async () => {
  await runMain("store", "backup", path("widgets.db"), "--out", path("backup.jsonl"));
  const text = readFileSync(path("backup.jsonl"), "utf8");
  const again = await runMain("store", "backup", path("widgets.db"), "--out", path("backup.jsonl"));
  expect([again.code, again.stderr]).toStrictEqual([1, expect.stringContaining("exists already")]);
  expect(readFileSync(path("backup.jsonl"), "utf8")).toBe(text);
  const restore = ["store", "restore", path("backup.jsonl"), "--into", path("widgets.db")];
  const refused = await runMain(...restore);
  expect([refused.code, refused.stderr]).toStrictEqual([1, expect.stringContaining("(--replace)")]);
  expect((await runMain(...restore, "--replace")).code).toBe(0);
});

it("says what is wrong with a backup, and changes nothing", async () => {
  await runMain("store", "backup", path("widgets.db"), "--out", path("backup.jsonl"));
  writeFileSync(path("cut.jsonl"), readFileSync(path("backup.jsonl"), "utf8").slice(0, -20));
  const before = await historyOf(path("widgets.db"));
  const cut = await runMain("store", "restore", path("cut.jsonl"), "--into", path("widgets.db"), "--replace");
  expect([cut.code, cut.stderr]).toStrictEqual([1, expect.stringMatching(/^error: .*Nothing was restored\..*\n$/)]);
  expect(await historyOf(path("widgets.db"))).toStrictEqual(before);
  const missing = await runMain("store", "restore", path("none.jsonl"), "--into", path("other.db"));
  expect([missing.code, missing.stderr]).toStrictEqual([1, expect.stringContaining("File not found")]);
  expect(existsSync(path("other.db"))).toBe(false);
});

it("leaves no new store behind if the backup is damaged, and no part of one", async () => {
  await runMain("store", "backup", path("widgets.db"), "--out", path("backup.jsonl"));
  writeFileSync(path("cut.jsonl"), readFileSync(path("backup.jsonl"), "utf8").slice(0, -20));
  writeFileSync(path("notes.txt"), "Notes of an editor.\n");
  const before = readdirSync(folder);
  for (const damaged of ["cut.jsonl", "notes.txt"]) {
    const { code, stderr } = await runMain("store", "restore", path(damaged), "--into", path("new.db"));
    expect([code, stderr]).toStrictEqual([1, expect.stringMatching(/^error: .*Nothing was restored\..*\n$/)]);
    expect(readdirSync(folder)).toStrictEqual(before);
  }
});

it("restores into a new file that only its owner can read", async () => {
  await runMain("store", "backup", path("widgets.db"), "--out", path("backup.jsonl"));
  expect((await runMain("store", "restore", path("backup.jsonl"), "--into", path("new.db"))).code).toBe(0);
  expect(readdirSync(folder).toSorted()).toStrictEqual(["backup.jsonl", "new.db", "widgets.db"]);
  if (process.platform !== "win32") expect(statSync(path("new.db")).mode & 0o777).toBe(0o600);
  const lost = await runMain("store", "restore", path("backup.jsonl"), "--into", path("none/new.db"));
  expect([lost.code, lost.stderr]).toStrictEqual([1, expect.stringContaining("folder for this file does not exist")]);
});

it("does not make a store of a name that was mistyped", async () => {
  const { code, stderr } = await runMain("store", "backup", path("wigdets.db"), "--out", path("backup.jsonl"));
  expect([code, stderr]).toStrictEqual([1, expect.stringContaining("There is no such file")]);
  expect(readdirSync(folder)).toStrictEqual(["widgets.db"]);
});

it("takes no password in a command, and does not repeat it", async () => {
  const address = "postgres://ada:hunter2@db.example.org/widgets";
  const { code, stderr } = await runMain("store", "backup", address, "--out", path("backup.jsonl"));
  expect([code, stderr]).toStrictEqual([1, expect.stringContaining("PGPASSWORD")]);
  expect(stderr).not.toContain("hunter2");
});

it.each([
  [["store", "backup"], 2],
  [["store", "backup", "a.db"], 2],
  [["store", "restore", "a.jsonl"], 2],
  [["store", "repair"], 2],
  [["store", "restore", "--help"], 0],
])("ends with the right code for %j", async (args, code) => {
  expect((await runMain(...args)).code).toBe(code);
});
