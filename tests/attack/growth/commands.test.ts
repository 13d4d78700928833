import { copyFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../lib/command.js";
import { inFolder } from "../lib/folder.js";
import { largeArticle, largeDocument, largeNotes } from "../lib/large-inputs.js";
import { measure, type Usage } from "../lib/usage.js";

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

const rows: Record<string, Record<string, number | string>> = {};
afterAll(() => console.table(rows));

async function prepare(folder: string, bytes: number): Promise<void> {
  await writeFile(join(folder, "bare.md"), largeDocument(bytes));
  await copyFile(join(folder, "bare.md"), join(folder, "talks.md"));
  await writeFile(join(folder, "notes.txt"), largeNotes(bytes));
  await writeFile(join(folder, "article.txt"), largeArticle(bytes));
  const { code, stderr } = await run(["ids", "talks.md"], folder);
  if (code !== 0) throw new Error(`The document has errors: ${stderr.slice(0, 1000)}`);
}

/** The least of some runs: what a busy machine adds is not the command's. */
async function least(args: readonly string[], folder: string, runs: number): Promise<Usage> {
  let best: Usage | undefined;
  for (let at = 0; at < runs; at++) {
    for (const made of ["page", "records", "begun.md", "extracted"]) {
      await rm(join(folder, made), { recursive: true, force: true });
    }
    const usage = await measure(args, folder);
    if (best === undefined || usage.seconds < best.seconds) best = usage;
  }
  if (best === undefined) throw new Error("Run the command at least once.");
  return best;
}

describe("eight megabytes take at most twelve times as long as one", () => {
  const usages = new Map<string, [small: Usage, large: Usage]>();

  beforeAll(async () => {
    for (const [size, bytes] of [megabyte, 8 * megabyte].entries()) {
      await inFolder(async (folder) => {
        await prepare(folder, bytes);
        for (const [name, args] of Object.entries(commands)) {
          const usage = await least(args, folder, size === 0 ? 2 : 1);
          const [small = usage] = usages.get(name) ?? [];
          usages.set(name, [small, usage]);
        }
      });
    }
  });

  test.each(Object.keys(commands))("%s", (name) => {
    const [small, large] = usages.get(name) ?? [];
    if (small === undefined || large === undefined) throw new Error("It was not measured.");
    rows[name] = {
      "1 MB: seconds": small.seconds.toFixed(1),
      "8 MB: seconds": large.seconds.toFixed(1),
      times: (large.seconds / small.seconds).toFixed(1),
      "8 MB: memory in MB": large.megabytes,
    };
    expect([0, 1]).toContain(large.code);
    expect(large.stderr).not.toMatch(/\bat .*\.js:\d+/);
    expect(large.seconds / small.seconds).toBeLessThanOrEqual(mostTimes);
    expect(large.megabytes).toBeLessThanOrEqual(mostMegabytes);
  });
});
