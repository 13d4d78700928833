import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../lib/command.js";
import { largeArticle, largeDocument, largeNotes } from "../lib/large-inputs.js";
import { measure, type Usage } from "../lib/usage.js";

const minute = 60_000;
const megabyte = 1024 * 1024;
/** Eight times the input may take twelve times as long: sorting, and what is the same for any input. */
const mostTimes = 12;
const mostMegabytes = 1024;

const commands: Record<string, readonly string[]> = {
  check: ["check", "talks.md"],
  ids: ["ids", "bare.md"],
  lint: ["lint", "talks.md", "--as-of", "2026-04-02"],
  "as-of": ["as-of", "talks.md", "2026-03-01"],
  diff: ["diff", "talks.md", "2024-06-01", "2026-03-01"],
  build: ["build", "talks.md", "--out", "page"],
  split: ["split", "talks.md", "records"],
  start: ["start", "notes.txt", "--out", "begun.md"],
  extract: ["extract", "article.txt", "--out", "extracted"],
};

/** Made once for each size: the ids of a large document take a while. */
const sizes = { small: megabyte, large: 8 * megabyte };
const folders = { small: "", large: "" };
beforeAll(async () => {
  for (const [size, bytes] of Object.entries(sizes)) {
    const folder = await mkdtemp(join(tmpdir(), "attack-growth-"));
    folders[size as keyof typeof sizes] = folder;
    await prepare(folder, bytes);
  }
}, 60 * minute);
afterAll(() => Promise.all(Object.values(folders).map((folder) => rm(folder, { recursive: true, force: true }))));

async function prepare(folder: string, bytes: number): Promise<void> {
  await writeFile(join(folder, "bare.md"), largeDocument(bytes));
  await copyFile(join(folder, "bare.md"), join(folder, "talks.md"));
  await writeFile(join(folder, "notes.txt"), largeNotes(bytes));
  await writeFile(join(folder, "article.txt"), largeArticle(bytes));
  const { code, stderr } = await run(["ids", "talks.md"], folder);
  if (code !== 0) throw new Error(`The document has errors: ${stderr.slice(0, 1000)}`);
}

async function once(args: readonly string[], folder: string): Promise<Usage> {
  for (const made of ["page", "records", "begun.md", "extracted"]) {
    await rm(join(folder, made), { recursive: true, force: true });
  }
  // `ids` changes its document.
  await writeFile(join(folder, "bare.md"), largeDocument(folder === folders.small ? sizes.small : sizes.large));
  return measure(args, folder);
}

/** The least of two runs: what a busy machine adds is not the command's. */
async function least(args: readonly string[], folder: string): Promise<Usage> {
  const [first, second] = [await once(args, folder), await once(args, folder)];
  return first.seconds < second.seconds ? first : second;
}

describe("eight megabytes take at most twelve times as long as one", () => {
  test.each(Object.entries(commands))("%s", async (name, args) => {
    const small = await least(args, folders.small);
    const large = await once(args, folders.large);
    const times = large.seconds / small.seconds;
    // Printed at once, so that a run that is cut short has said what it found.
    console.log(
      `${name}: ${small.seconds.toFixed(1)} s, ${large.seconds.toFixed(1)} s, ${times.toFixed(1)} times; ${small.megabytes} MB, ${large.megabytes} MB of memory`,
    );
    expect([0, 1]).toContain(large.code);
    expect(large.stderr).not.toMatch(/\bat .*\.js:\d+/);
    expect(times).toBeLessThanOrEqual(mostTimes);
    expect(large.megabytes).toBeLessThanOrEqual(mostMegabytes);
  });
});
