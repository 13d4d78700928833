import { chmod, cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runMain, type Ran } from "./run-main.test.util.js";

const home = process.cwd();
const document = resolve("packages/cli/fixtures/tutorial/tram-strike.md");

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "backgrounder-unreadable-"));
  await chmod(folder, 0o755);
  process.chdir(folder);
  await cp(document, "talks.md");
  await runMain("split", "talks.md", "talks");
});
afterEach(async () => {
  process.chdir(home);
  await rm(folder, { recursive: true });
});

/** Root may read everything, so what root runs here is run as a user without rights. */
async function withoutRights(...args: string[]): Promise<Ran> {
  // What a command loads, it may not find as another user.
  await runMain(...args);
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    return await runMain(...args);
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

test.each([
  ["check", "talks", ["talks"]],
  ["check", "talks/event", ["talks"]],
  ["as-of", "talks/event", ["talks", "2026-05-01"]],
  ["build", "talks/event", ["talks", "--out", "page"]],
])("%s of a folder without the right to read %s names it", async (command, closed, args) => {
  await chmod(closed, 0o000);
  const { code, stdout, stderr } = await withoutRights(command, ...args);
  await chmod(closed, 0o755);
  expect(code).toBe(1);
  const text = stdout + stderr;
  expect(text).toMatch(new RegExp(`^${closed}\\S*:1:1 error`, "m"));
  expect(text).toContain("You do not have permission to read this.");
  expect(text).not.toContain("This is a bug");
});

test("a folder in which the mark of an unfinished run leads in a circle is not read", async () => {
  await symlink(".backgrounder-unfinished", "talks/.backgrounder-unfinished");
  const { code, stdout } = await runMain("check", "talks");
  expect(code).toBe(1);
  expect(stdout).toContain("These symbolic links lead in a circle.");
});

test("lint looks words up in the texts that can be read", async () => {
  await mkdir("texts");
  await writeFile("texts/a.txt", "A text that no one may read.");
  await chmod("texts/a.txt", 0o000);
  const { stdout, stderr } = await withoutRights("lint", "talks", "--as-of", "2026-05-10", "--sources", "texts");
  expect(stderr).toBe("");
  expect(stdout).toContain("not looked up: the texts of their sources are not in");
});
