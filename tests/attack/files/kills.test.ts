import { mkdir, readdir, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { amount, isWhole } from "../lib/amount.js";
import { kill, run } from "../lib/command.js";
import { article, document } from "../lib/documents.js";
import { filesIn, inCopy, inFolder, leftovers } from "../lib/folder.js";

/** Enough that writing takes a while. */
const dates = 300;
const articles = Array.from({ length: 60 }, (_, index) => `article-${index}.txt`);

const kills = amount(1, 100);

/** How many folders a kill left in which state: with the old files, with old and new ones, with the new ones. */
interface Outcome {
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

/** What is in the folder before, and after the command has ended, and how many milliseconds it writes. */
interface Whole {
  before: Files;
  after: Files;
  longest: number;
}

async function withoutKill(template: string, { args, target }: Writing): Promise<Whole> {
  const before = await targetIn(template, target);
  return inCopy(template, async (folder) => {
    const { wasRunning, wrote } = await kill(args, folder, Infinity);
    expect(wasRunning).toBe(false);
    return { before, after: await targetIn(folder, target), longest: wrote };
  });
}

/** One kill, what it left, and the run after it. */
async function killOnce(folder: string, { args, target, saysSo }: Writing, whole: Whole): Promise<keyof Outcome> {
  await kill(args, folder, Math.random() * whole.longest);
  const left = await targetIn(folder, target);
  const texts = new Set([...whole.before, ...whole.after].map((file) => JSON.stringify(file)));
  const cut = left.filter((file) => !texts.has(JSON.stringify(file))).map(([path]) => path);
  expect(cut, "files that are neither old nor new").toStrictEqual([]);
  const found = { [JSON.stringify(whole.before)]: "untouched", [JSON.stringify(whole.after)]: "whole" } as const;
  const state = found[JSON.stringify(left)] ?? "partly";
  expect(state !== "partly" || (await saysSo(folder)), "old and new files, and no command says so").toBe(true);
  const { code, stderr } = await run(args, folder);
  const mayRefuse = state === "whole" && /not empty|exists already/.test(stderr);
  expect(code === 0 || mayRefuse, stderr).toBe(true);
  expect(await targetIn(folder, target)).toStrictEqual(whole.after);
  expect(await leftovers(folder), "what a killed command left").toStrictEqual([]);
  return state;
}

/** One of each way of writing: a file, a new folder, a folder with files in it. */
const sample = new Set(["ids", "split, to a new folder", "build, over an older page"]);

test.each(Object.entries(commands).filter(([name]) => isWhole || sample.has(name)))(
  `%s: ${kills} kills lose nothing, and the next run finishes`,
  async (name, writing) => {
    const outcome: Outcome = { untouched: 0, partly: 0, whole: 0 };
    outcomes.set(name, outcome);
    await inFolder(async (template) => {
      await writing.prepare(template);
      const whole = await withoutKill(template, writing);
      let left = kills;
      const worker = async (): Promise<void> => {
        while (left-- > 0) {
          const state = await inCopy(template, (folder) => killOnce(folder, writing, whole));
          outcome[state]++;
        }
      };
      await Promise.all(Array.from({ length: availableParallelism() }, worker));
    });
    expect(outcome.untouched + outcome.partly + outcome.whole).toBe(kills);
  },
);
