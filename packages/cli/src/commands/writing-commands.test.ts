import {
  chmod,
  chown,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runMain } from "./run-main.test.util.js";

const home = process.cwd();
const document = resolve("packages/cli/fixtures/tutorial/tram-strike.md");
const article = "Ferries return\n\nFAQ\n\nHow often do boats leave?\nEvery twenty minutes.\n";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "backgrounder-writing-"));
  process.chdir(folder);
  await cp(document, "talks.md");
  await writeFile("article.txt", article);
});
afterEach(async () => {
  process.chdir(home);
  await rm(folder, { recursive: true });
});

const text = (path: string): Promise<string> => readFile(path, "utf8");
const withoutIds = async (): Promise<string> => (await text("talks.md")).replace(/ \{#.*\}/g, "");
/** What a command leaves beside what it was asked for. */
const leftovers = async (path: string): Promise<string[]> =>
  (await readdir(path)).filter((name) => name.startsWith("."));

describe("a file that was read", () => {
  test.each([
    ["of the same name", ["article.txt", "--text", "--out", "."]],
    ["in a folder", ["sub/article.txt", "--text", "--out", "sub"]],
    ["under another name", ["other.txt", "--text", "--out", "."]],
  ])("is never the file that is written: %s", async (_, args) => {
    await mkdir("sub");
    await cp("article.txt", "sub/article.txt");
    await symlink("article.txt", "other.txt");
    const { code, stderr } = await runMain("extract", ...args);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: --out .*: (article|other)\.txt(:| is an input of this command)/);
    expect(await text("article.txt")).toBe(article);
    expect(await text("sub/article.txt")).toBe(article);
    expect(await leftovers(".")).toStrictEqual([]);
  });

  test("is not replaced by what is built from it", async () => {
    await runMain("build", "talks.md", "--data", "--out", "page");
    const built = await text("page/dossier.json");
    const { code, stderr } = await runMain("build", "page/dossier.json", "--data", "--out", "page");
    expect([code, stderr]).toStrictEqual([
      1,
      "error: --out page: dossier.json is an input of this command and would be replaced. Choose another folder.\n",
    ]);
    expect(await text("page/dossier.json")).toBe(built);
  });
});

test("a link in the output folder is not followed", async () => {
  await writeFile("elsewhere.txt", "precious");
  await mkdir("out");
  await symlink("../elsewhere.txt", "out/article.txt");
  const { code, stderr } = await runMain("extract", "article.txt", "--text", "--out", "out");
  expect(code).toBe(1);
  expect(stderr).toContain("article.txt: This is a symbolic link.");
  expect(await text("elsewhere.txt")).toBe("precious");
});

describe("ids", () => {
  test("removes what a killed run left, also if every line has its id", async () => {
    await mkdir(".talks.md.backgrounder-Ab12Cd");
    await writeFile(".talks.md.backgrounder-Ab12Cd/talks.md", "half a doc");
    await mkdir(".talks.md.backgrounder-lock");
    const before = await text("talks.md");
    const { code, stdout } = await runMain("ids", "talks.md");
    expect([code, stdout]).toStrictEqual([0, "Every line already has an id.\n"]);
    expect(await text("talks.md")).toBe(before);
    expect(await leftovers(".")).toStrictEqual([]);
  });

  test.each([0o664, 0o600, 0o755])("keeps the rights of the document: %o", async (mode) => {
    await writeFile("talks.md", await withoutIds());
    await chmod("talks.md", mode);
    expect((await runMain("ids", "talks.md")).code).toBe(0);
    expect((await stat("talks.md")).mode & 0o777).toBe(mode);
    expect(await leftovers(".")).toStrictEqual([]);
  });

  test("keeps the owner of the document", async () => {
    await writeFile("talks.md", await withoutIds());
    // Only root can give a file to someone else.
    if (process.getuid?.() === 0) await chown("talks.md", 65_534, 65_534);
    const { uid, gid } = await stat("talks.md");
    expect((await runMain("ids", "talks.md")).code).toBe(0);
    expect(await stat("talks.md")).toMatchObject({ uid, gid });
  });

  test.each([".talks.md.backgrounder-lock", ".talks.md.backgrounder-Ab12Cd"])(
    "does not follow a link that someone put beside the document: %s",
    async (name) => {
      await mkdir("elsewhere");
      await writeFile("elsewhere/precious.txt", "precious");
      await utimes("elsewhere", 0, 0);
      await symlink("elsewhere", name);
      await writeFile("talks.md", await withoutIds());
      const { code, stderr } = await runMain("ids", "talks.md");
      expect([code, stderr]).toStrictEqual(
        code === 0 ? [0, ""] : [1, expect.stringMatching(/^error: talks.md: .*\n$/)],
      );
      expect(stderr).not.toMatch(/E[A-Z]{4,}/);
      expect(await readdir("elsewhere")).toStrictEqual(["precious.txt"]);
    },
  );

  test("does not write to a read-only document", async () => {
    const before = await withoutIds();
    await writeFile("talks.md", before);
    await chmod("talks.md", 0o444);
    const { code, stderr } = await runMain("ids", "talks.md");
    expect([code, stderr]).toStrictEqual([
      1,
      "error: talks.md: No id was written. This file is read-only. Make it writable first.\n",
    ]);
    expect(await text("talks.md")).toBe(before);
  });
});

describe("a folder that a command did not finish", () => {
  /** As it is after a kill between two files. */
  async function cutShort(): Promise<void> {
    await runMain("build", "talks.md", "--out", "page");
    await mkdir("page/.backgrounder-unfinished");
    await rename("page/dossier.js", "page/.backgrounder-unfinished/dossier.js");
  }

  test("is not read", async () => {
    await cutShort();
    for (const command of [["check"], ["as-of", "2026-05-06"], ["build", "--out", "other"]]) {
      const [name = "", ...rest] = command;
      const { code, stdout, stderr } = await runMain(name, "page/dossier.json", ...rest);
      expect(code).toBe(1);
      expect(stdout + stderr).toContain("was cut short");
    }
  });

  test("is finished by the next run", async () => {
    await cutShort();
    expect((await runMain("build", "talks.md", "--out", "page")).code).toBe(0);
    expect(await leftovers("page")).toStrictEqual([]);
    expect((await runMain("check", "page/dossier.json")).code).toBe(0);
    expect(await readdir("page")).toContain("dossier.js");
  });

  test("is split again", async () => {
    await runMain("split", "talks.md", "records");
    const files = await readdir("records", { recursive: true });
    await mkdir("records/.backgrounder-unfinished");
    await rename("records/dossier.yml", "records/.backgrounder-unfinished/dossier.yml");
    expect((await runMain("split", "talks.md", "records")).code).toBe(0);
    expect(await readdir("records", { recursive: true })).toStrictEqual(files);
  });

  test("is not mixed with records of another dossier", async () => {
    await mkdir("records/.backgrounder-unfinished", { recursive: true });
    await writeFile("records/other.yml", "kind: other");
    const { code, stderr } = await runMain("split", "talks.md", "records");
    expect(code).toBe(1);
    expect(stderr).toContain("not empty");
    expect(await readdir("records")).toStrictEqual(["other.yml"]);
  });
});

describe("where nothing can be written", () => {
  test.each([
    ["build", ["talks.md", "--out", "article.txt"]],
    ["extract", ["article.txt", "--out", "talks.md"]],
    ["split", ["talks.md", "article.txt"]],
    ["build", ["talks.md", "--out", "article.txt/page"]],
    ["start", ["article.txt", "--out", "nowhere/talks.md"]],
    ["start", ["article.txt", "--out", "talks.md"]],
  ])("%s says so in one line: %s", async (command, args) => {
    const before = [await text("talks.md"), await text("article.txt")];
    const { code, stderr } = await runMain(command, ...args);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: .*\n$/);
    expect(stderr).not.toMatch(/E[A-Z]{4,}/);
    expect([await text("talks.md"), await text("article.txt")]).toStrictEqual(before);
    expect((await readdir(".")).toSorted()).toStrictEqual(["article.txt", "talks.md"]);
  });
});

test("what is not a regular file is not read", async () => {
  const { code, stderr } = await runMain("extract", "/dev/zero");
  expect(code).toBe(1);
  expect(stderr).toContain("not a regular file");
});

describe("names", () => {
  /** It would colour, clear and retitle a terminal, turn the order of words, and begin a line that we did not write. */
  const hostile = "a\u001b[31m\u009b2J\u202e\rb\nerror: forged\u001b]0;x\u0007";
  const steering = /(?!\n)[\p{Cc}\u202a-\u202e]|^error: forged/mu;

  test.each([
    ["of an article", ["extract", `${hostile}.txt`]],
    ["of a folder to write to", ["extract", `${hostile}.txt`, "--out", hostile]],
    ["of a file that does not exist", ["extract", `${hostile}.missing`]],
    ["of a link that leads to itself", ["extract", `${hostile}.link`]],
    ["that is too long", ["extract", hostile.repeat(20)]],
    ["of a command", [hostile]],
    ["of an option", ["check", `--${hostile}`]],
    ["of a format", ["check", "talks.md", "--format", hostile]],
    ["of a day", ["as-of", "talks.md", hostile]],
  ])("cannot steer the terminal: %s", async (_, args) => {
    await writeFile(`${hostile}.txt`, article);
    await symlink(`${hostile}.link`, `${hostile}.link`);
    const { stdout, stderr } = await runMain(...args);
    const ours = (stdout + stderr).replaceAll("\u001b[1m", "").replaceAll("\u001b[22m", "");
    expect(ours).toContain("a");
    expect(ours).not.toMatch(steering);
  });
});

describe("a name that leads nowhere", () => {
  test.each([
    ["build", ["talks.md", "--out", ""]],
    ["extract", ["article.txt", "--out", ""]],
    ["start", ["article.txt", "--out", ""]],
    ["split", ["talks.md", ""]],
  ])("because it is empty, as an unset variable is, is wrong usage: %s", async (command, args) => {
    const { code, stderr } = await runMain(command, ...args);
    expect([code, stderr]).toStrictEqual([2, expect.stringContaining("The name is empty.")]);
    expect((await readdir(".")).toSorted()).toStrictEqual(["article.txt", "talks.md"]);
  });

  test.each([
    ["a link without a target", "File not found. Check the name", "This is a symbolic link that leads nowhere."],
    ["a link to itself", "These symbolic links lead in a circle.", "These symbolic links lead in a circle."],
    ["a name that is too long", "This name is too long", "This name is too long for the disk."],
  ])("says so to readers and writers: %s", async (what, reading, writing) => {
    const name = what.includes("long") ? "a".repeat(300) : "link";
    await symlink(what.includes("itself") ? "link" : "nowhere", "link");
    const read = await runMain("extract", name);
    const written = await runMain("build", "talks.md", "--out", name);
    expect([read.code, read.stderr]).toStrictEqual([1, expect.stringContaining(reading)]);
    expect([written.code, written.stderr]).toStrictEqual([1, expect.stringContaining(writing)]);
    expect(read.stderr + written.stderr).not.toMatch(/E[A-Z]{4,}/);
  });
});
