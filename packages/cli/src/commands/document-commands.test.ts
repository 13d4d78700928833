import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { runMain } from "./run-main.test.util.js";

let folder = "";
let path = "";
const folders: string[] = [];
const talks =
  "\uFEFF# Talks\r\nas of: 2026-03-02\r\n## Sources\r\ns1: Post, 1 March 2026\r\n## Dates\r\n2026-03-01 | Union rejects 3 % | s1 \r\n";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "backgrounder-ids-"));
  folders.push(folder);
  path = join(folder, "talks.md");
  await writeFile(path, talks);
});
afterAll(async () => {
  for (const one of folders) await rm(one, { recursive: true });
});

describe("ids", () => {
  test("are written into the document once, and nothing else in it changes", async () => {
    const { code, stdout } = await runMain("ids", path);
    expect(code).toBe(0);
    expect(stdout).toContain("3 ids written.");
    const text = await readFile(path, "utf8");
    expect(text.replace(/ \{#[^}]+\}/g, "")).toBe(talks);
    expect((await runMain("ids", path)).stdout).toBe("Every line already has an id.\n");
    expect(await readFile(path, "utf8")).toBe(text);
    expect(await readdir(folder)).toStrictEqual(["talks.md"]);
  });

  test("keep the permissions of the file, and a link to it", async () => {
    await chmod(path, 0o640);
    const link = join(folder, "link.md");
    await symlink(path, link);
    await runMain("ids", link);
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect(await readFile(path, "utf8")).toContain("{#event:union-rejects-3}");
  });

  test("are not given to lines with errors, which are reported", async () => {
    await writeFile(path, `${talks}2026-02-30 | Never\r\n`);
    const { code, stderr, stdout } = await runMain("ids", path);
    expect(code).toBe(1);
    expect(stderr).toContain("talks.md:7:1 error");
    expect(stdout).toContain("3 ids written. Lines with errors got no id. Fix them and run this command again.");
    expect(await readFile(path, "utf8")).toContain("| Never\r\n");
  });

  test.each([
    ["", "This is a folder. Its records have their ids already."],
    ["notes.txt", "This is not a Markdown document (.md). To make one, run: backgrounder start"],
    ["missing.md", "missing.md: "],
  ])("need a document: %j", async (name, says) => {
    await writeFile(join(folder, "notes.txt"), "notes");
    const { code, stderr } = await runMain("ids", join(folder, name));
    expect(code).toBe(1);
    expect(stderr.replace(/\s+/g, " ")).toContain(says);
  });
});

describe("split", () => {
  test("asks for the ids first", async () => {
    const { code, stderr } = await runMain("split", path, join(folder, "talks"));
    expect(code).toBe(1);
    expect(stderr).toContain("3 lines without an id. To add the ids, run: backgrounder ids");
  });

  test("writes a folder that builds to the same bytes, and leaves the document", async () => {
    await runMain("ids", path);
    const before = await readFile(path, "utf8");
    const { code, stdout } = await runMain("split", path, join(folder, "talks"));
    expect({ code, stdout: stdout.replace(folder, "…") }).toStrictEqual({
      code: 0,
      stdout: "3 files written to …/talks. Edit these from now on.\n",
    });
    expect(await readFile(path, "utf8")).toBe(before);
    await runMain("build", path, "--data", "--out", join(folder, "one"));
    await runMain("build", join(folder, "talks"), "--data", "--out", join(folder, "many"));
    const [one, many] = ["one", "many"].map((name) => join(folder, name, "dossier.json"));
    expect(await readFile(many ?? "", "utf8")).toBe(await readFile(one ?? "", "utf8"));
  });

  test("never writes among other files", async () => {
    await runMain("ids", path);
    await mkdir(join(folder, "full"));
    await writeFile(join(folder, "full", "mine.txt"), "mine");
    const { code, stderr } = await runMain("split", path, join(folder, "full"));
    expect(code).toBe(1);
    expect(stderr).toContain("is not empty");
    expect(await readdir(join(folder, "full"))).toStrictEqual(["mine.txt"]);
  });

  test("does not split a document with errors", async () => {
    await runMain("ids", path);
    await writeFile(path, `${await readFile(path, "utf8")}nonsense {#event:nonsense}\r\n`);
    const { code, stderr } = await runMain("split", path, join(folder, "talks"));
    expect(code).toBe(1);
    expect(stderr).toContain("Fix the errors first.");
    expect(await readdir(folder)).toStrictEqual(["talks.md"]);
  });
});
