import { mkdir, mkdtemp, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { applyStarter, isEmptyFolder, nodeTooOld } from "./starter.js";

const emptyFolder = (): Promise<string> => mkdtemp(join(tmpdir(), "backgrounder-starter-"));
const files = [
  { path: "package.json", text: "{}\n" },
  { path: "src/pages/index.astro", text: "<h1>The paper</h1>\n" },
];

test("a folder with nothing but a repository counts as empty", async () => {
  const folder = await emptyFolder();
  await mkdir(join(folder, ".git"));
  expect(await isEmptyFolder(folder)).toBe(true);
  await mkdir(join(folder, "src"));
  expect(await isEmptyFolder(folder)).toBe(false);
});

test.each([
  ["v20.20.2", /needs Node >=22\.12\.0, and this is v20\.20\.2\. Nothing was written\./],
  ["v22.12.0", /^$/],
  ["v26.10.0", /^$/],
])("of Node %s it is known whether it can build the newsroom", (version, why) => {
  const manifest = { path: "package.json", text: JSON.stringify({ engines: { node: ">=22.12.0" } }) };
  expect(nodeTooOld([manifest], version) ?? "").toMatch(why);
});

test("the newsroom is written before its packages are installed", async () => {
  const folder = await emptyFolder();
  let there: string[] = [];
  await applyStarter(folder, files, async () => {
    there = await readdir(folder, { recursive: true });
  });
  expect(there).toContain(join("src", "pages", "index.astro"));
});

test("if the installation fails, only what came from here is taken away", async () => {
  const folder = await emptyFolder();
  await mkdir(join(folder, ".git"));
  const failing = async (): Promise<void> => {
    await mkdir(join(folder, "node_modules"));
    await writeFile(join(folder, "notes.md"), "Mine.\n");
    throw new Error("The network is down.");
  };
  await expect(applyStarter(folder, files, failing)).rejects.toThrow("The network is down.");
  expect(await readdir(folder)).toStrictEqual([".git", "notes.md"]);
});
