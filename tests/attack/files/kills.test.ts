import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { amount } from "../lib/amount.js";
import { kill, run } from "../lib/command.js";
import { article, document } from "../lib/documents.js";
import { filesIn, inFolder, leftovers } from "../lib/folder.js";

/** Enough that writing takes a while. */
const dates = 300;
const articles = Array.from({ length: 60 }, (_, index) => `article-${index}.txt`);

const kills = amount(6, 120);

interface Outcome {
  killed: number;
  untouched: number;
  partly: number;
  whole: number;
}

const outcomes = new Map<string, Outcome>();
afterAll(() => console.table(Object.fromEntries(outcomes)));

/** A command that writes. */
interface Writing {
  args: readonly string[];
  /** Where it writes, in the folder of the test. */
  target: string;
  prepare: (folder: string) => Promise<unknown>;
  /** Whether the tool itself says that the target must not be used. */
  saysSo: (folder: string) => Promise<boolean>;
}

const marked = async (folder: string): Promise<boolean> => (await readdir(folder)).includes(".backgrounder-unfinished");
const refused = async (path: string, folder: string): Promise<boolean> =>
  (await run(["check", path], folder)).code === 1;

const writeArticles = (folder: string, words: string): Promise<unknown> =>
  Promise.all(articles.map((name) => writeFile(join(folder, name), article(words))));

const commands: Record<string, Writing> = {
  ids: {
    args: ["ids", "talks.md"],
    target: "talks.md",
    prepare: (folder) => writeFile(join(folder, "talks.md"), document(dates, "without ids")),
    saysSo: () => Promise.resolve(false),
  },
  "split, to a new folder": {
    args: ["split", "talks.md", "records"],
    target: "records",
    prepare: (folder) => writeFile(join(folder, "talks.md"), document(dates, "with ids")),
    saysSo: (folder) => refused("records", folder),
  },
  "split, to an empty folder": {
    args: ["split", "talks.md", "records"],
    target: "records",
    prepare: async (folder) => {
      await writeFile(join(folder, "talks.md"), document(dates, "with ids"));
      await mkdir(join(folder, "records"));
    },
    saysSo: (folder) => refused("records", folder),
  },
  "build, over an older page": {
    args: ["build", "talks.md", "--out", "page"],
    target: "page",
    prepare: async (folder) => {
      await writeFile(join(folder, "talks.md"), document(20, "with ids", "An earlier name"));
      await run(["build", "talks.md", "--out", "page"], folder);
      await writeFile(join(folder, "talks.md"), document(dates, "with ids"));
    },
    saysSo: (folder) => refused("page/dossier.json", folder),
  },
  "extract, over older pages": {
    args: ["extract", ...articles, "--out", "pages"],
    target: "pages",
    prepare: async (folder) => {
      await writeArticles(folder, "Earlier words.");
      await run(["extract", ...articles, "--out", "pages"], folder);
      await writeArticles(folder, "The ferries return on Monday, says the harbour master.");
    },
    saysSo: (folder) => marked(join(folder, "pages")),
  },
  start: {
    args: ["start", "article-0.txt", "--out", "talks.md"],
    target: "talks.md",
    prepare: (folder) => writeArticles(folder, "A line of notes.\n".repeat(20_000)),
    saysSo: () => Promise.resolve(false),
  },
};

type Files = [path: string, text: string][];

const targetIn = async (folder: string, target: string): Promise<Files> =>
  [...(await filesIn(folder))].filter(
    ([path]) => path.startsWith(target) && !path.split("/").some((part) => part.startsWith(".")),
  );

describe.each(Object.entries(commands))("%s", (name, { args, target, prepare, saysSo }) => {
  test(`loses nothing in ${kills} kills, and the next run finishes`, async () => {
    const outcome: Outcome = { killed: 0, untouched: 0, partly: 0, whole: 0 };
    outcomes.set(name, outcome);
    let [before, after]: [Files, Files] = [[], []];
    let longest = 0;
    await inFolder(async (folder) => {
      await prepare(folder);
      before = await targetIn(folder, target);
      const { wasRunning, wrote } = await kill(args, folder, Infinity);
      expect(wasRunning).toBe(false);
      longest = wrote;
      after = await targetIn(folder, target);
    });
    const texts = new Set([...before, ...after].map((file) => JSON.stringify(file)));
    for (let round = 0; round < kills; round++) {
      await inFolder(async (folder) => {
        await prepare(folder);
        if ((await kill(args, folder, Math.random() * longest)).wasRunning) outcome.killed++;
        const left = await targetIn(folder, target);
        const cut = left.filter((file) => !texts.has(JSON.stringify(file))).map(([path]) => path);
        expect(cut, "files that are neither old nor new").toStrictEqual([]);
        const isWhole = JSON.stringify(left) === JSON.stringify(after);
        const isUntouched = JSON.stringify(left) === JSON.stringify(before);
        if (isWhole) outcome.whole++;
        else if (isUntouched) outcome.untouched++;
        else {
          outcome.partly++;
          expect(await saysSo(folder), "a folder of old and new files that no one is warned of").toBe(true);
        }
        const next = await run(args, folder);
        if (next.code !== 0)
          expect([isWhole, next.stderr]).toStrictEqual([true, expect.stringMatching(/not empty|exists already/)]);
        expect(await targetIn(folder, target)).toStrictEqual(after);
        expect(await leftovers(folder), "what a killed command left").toStrictEqual([]);
      });
    }
    expect(outcome.killed).toBeGreaterThan(0);
  });
});
