import { existsSync } from "node:fs";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { isWhole } from "../lib/amount.js";
import { run } from "../lib/command.js";
import { article, document } from "../lib/documents.js";
import { filesIn, inFolder, leftovers } from "../lib/folder.js";
import { fill, smallDisk } from "../lib/small-disk.js";

const disk = smallDisk(1024 * 1024);
if (disk === undefined) console.warn("Full disks are not tried: this machine lets no one make a small disk.");
afterAll(() => disk?.remove());

/** Both sizes of the same files: the disk has room for the first, and not for the second. */
const talks = (size: "small" | "large", ids: "with ids" | "without ids"): string =>
  document(size === "small" ? 5 : 2000, ids);
const notes = (size: "small" | "large"): string => article("A line of notes.\n".repeat(size === "small" ? 1 : 8000));

const commands: Record<string, (size: "small" | "large") => string> = {
  "ids talks.md": (size) => talks(size, "without ids"),
  "split talks.md records": (size) => talks(size, "with ids"),
  "build talks.md --out page": (size) => talks(size, "with ids"),
  "extract article.txt --out pages": notes,
  "start article.txt --out begun.md": notes,
};

/** In bytes. A disk with a little room takes the beginning of a file, which is how files are cut. */
const free = isWhole ? [0, 4096, 12_288, 40_960, 81_920] : [20_000];

test.each(["build", "extract", "split"])("a read-only folder says so and is left as it is: %s", async (name) => {
  await inFolder(async (folder) => {
    await writeFile(join(folder, "talks.md"), talks("small", "with ids"));
    await mkdir(join(folder, "out"), { mode: 0o555 });
    const { code, stderr } = await run([name, "talks.md", ...(name === "split" ? [] : ["--out"]), "out"], folder);
    expect([code, stderr]).toStrictEqual([1, expect.stringMatching(/^error: .*This folder is read-only\..*\n$/)]);
    expect(await readdir(join(folder, "out"))).toStrictEqual([]);
  });
});

const sample = new Set(["split talks.md records", "start article.txt --out begun.md"]);
const tried = Object.entries(commands).filter(([line]) => isWhole || sample.has(line));
const tries = tried.flatMap(([line, text]) => free.map((bytes) => ({ line, text, bytes })));

test.each(disk === undefined ? [] : tries)(
  "`$line` on a disk with $bytes free bytes says so and changes nothing",
  async ({ line, text, bytes }) => {
    const folder = disk?.folder ?? "";
    const args = line.split(" ");
    const [, input = ""] = args;
    await empty(folder);
    await writeFile(join(folder, input), text("small"));
    // The first time there is room, so that there is something to lose. `ids` and `split` have their document.
    if (line.includes("--out p")) await run(args, folder);
    await writeFile(join(folder, input), text("large"));
    await fill(folder, bytes);
    const before = await filesIn(folder);
    const { code, stderr } = await run(args, folder);
    expect([code, stderr.trimEnd().split("\n").at(-1)]).toStrictEqual([
      1,
      expect.stringMatching(/^error: .*disk is full/),
    ]);
    expect(stderr).not.toContain("    at ");
    expect(await filesIn(folder)).toStrictEqual(before);
    expect(await leftovers(folder)).toStrictEqual([]);
  },
);

/** On Linux, this file is on a disk that is always full. */
test.each(existsSync("/dev/full") ? ["--html", "--json", "--text"] : [])("extract %s to a full disk", async (form) => {
  await inFolder(async (folder) => {
    await writeFile(join(folder, "article.txt"), notes("large"));
    const { code, stderr } = await run(["extract", "article.txt", form], folder, "/dev/full");
    expect([code, stderr]).toStrictEqual([1, expect.stringMatching(/^error: standard output: The disk is full.*\n$/)]);
  });
});

async function empty(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true });
}
