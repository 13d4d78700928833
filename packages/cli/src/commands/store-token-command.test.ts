import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteStore } from "@backgrounder/embed/store-sqlite";
import { afterEach, beforeEach, expect, it } from "vitest";
import { runMain } from "./run-main.test.util.js";

let folder = "";
let file = "";
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "store-token-"));
  file = join(folder, "widgets.db");
  await (await openSqliteStore({ file })).close();
});
afterEach(() => rmSync(folder, { recursive: true }));

const token = (...args: string[]) => runMain("store", "token", ...args);
const make = (...more: string[]) => token("make", file, "--for", "Sports desk", "--allow", "read,save", ...more);

async function allows(text: string, scope: "save" | "withdraw", at = new Date().toISOString()): Promise<boolean> {
  const store = await openSqliteStore({ file, mustExist: true });
  const found = await store.checkToken(text.trim(), scope, at);
  await store.close();
  return found !== undefined;
}

it("makes a token that is printed once, alone on standard output, and allows what was asked for", async () => {
  const { code, stdout, stderr } = await make();
  expect(code).toBe(0);
  expect(stdout).toMatch(/^bgr_[0-9a-f]{16}_[0-9a-f]{64}\n$/);
  expect(stderr).toContain("Sports desk: read, save");
  expect([await allows(stdout, "save"), await allows(stdout, "withdraw")]).toStrictEqual([true, false]);
});

it("keeps nothing of the secret: not in the store, in the list or beside it", async () => {
  const { stdout, stderr } = await make();
  const secret = stdout.trim().slice(-64);
  const listed = [await token("list", file), await token("list", file, "--json")];
  for (const { stdout: list } of listed) expect(list).toContain("Sports desk");
  const kept = readdirSync(folder).map((name) => readFileSync(join(folder, name), "latin1"));
  expect([...listed.map((ran) => ran.stdout + ran.stderr), stderr, ...kept].join("\n")).not.toContain(secret);
});

it("revokes a token by its id, which the list shows", async () => {
  const { stdout } = await make();
  const [, id = ""] = stdout.split("_");
  expect((await token("revoke", file, id)).stdout).toBe(`${id} is refused from now on.\n`);
  expect(await allows(stdout, "save")).toBe(false);
  expect((await token("list", file)).stdout).toMatch(new RegExp(`^${id} .*, revoked \\d{4}-\\d\\d-\\d\\d\\n$`));
  const again = await token("revoke", file, "0000000000000000");
  expect([again.code, again.stderr]).toStrictEqual([1, expect.stringContaining("There is no token")]);
});

it("revokes a token that someone found, without printing it again", async () => {
  const { stdout: text } = await make();
  const { code, stdout, stderr } = await token("revoke", file, text.trim());
  expect([code, await allows(text, "save")]).toStrictEqual([0, false]);
  expect(stdout + stderr).not.toContain(text.trim().slice(-64));
});

it("makes a token that ends with a day", async () => {
  const { stdout } = await make("--until", "2099-03-31");
  expect(await allows(stdout, "save", "2099-03-31T23:00:00Z")).toBe(true);
  expect(await allows(stdout, "save", "2099-04-01T00:00:00Z")).toBe(false);
  const past = await make("--until", "2020-01-01");
  expect([past.code, past.stderr, past.stdout]).toStrictEqual([1, expect.stringContaining("This day has passed"), ""]);
});

it("does not make a store of a name that was mistyped", async () => {
  const { code, stdout } = await token("make", join(folder, "wigdets.db"), "--for", "Bo", "--allow", "save");
  expect([code, stdout, readdirSync(folder)]).toStrictEqual([1, "", ["widgets.db"]]);
});

it.each([
  [["make", "a.db", "--for", "Bo"], "--allow"],
  [["make", "a.db", "--allow", "save"], "--for"],
  [["make", "a.db", "--for", "Bo", "--allow", "save,everything"], "Give one or more of read, save"],
  [["make", "a.db", "--for", "Bo", "--allow", "save", "--until", "2026-05"], "Give a day"],
  [["revoke", "a.db"], "missing required argument 'id'"],
])("says what is wrong with %j", async (args, why) => {
  const { code, stderr } = await token(...args);
  expect([code, stderr]).toStrictEqual([2, expect.stringContaining(why)]);
});
