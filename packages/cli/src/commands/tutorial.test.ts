import { copyFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runMain } from "./run-main.test.util.js";
import { blocksOf, commandsOf, edit, wordsOf } from "./tutorial.test.util.js";

const tutorial = resolve("docs/tutorial.md");
const notes = resolve("packages/cli/fixtures/tutorial/notes.txt");
const finished = resolve("packages/cli/fixtures/tutorial/tram-strike.md");
const home = process.cwd();

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "backgrounder-tutorial-"));
  await copyFile(notes, join(folder, "notes.txt"));
  process.chdir(folder);
});
afterAll(async () => {
  process.chdir(home);
  await rm(folder, { recursive: true });
});

/** What a command of the tutorial prints: `backgrounder` or `cat`. */
async function printed(typed: string): Promise<string[]> {
  const [program, ...args] = typed.split(" ");
  const ran =
    program === "cat" ? { stdout: await readFile(args[0] ?? "", "utf8"), stderr: "" } : await runMain(...args);
  const text = stripVTControlCharacters(ran.stderr + ran.stdout);
  return text.replace(/\n$/, "").split("\n");
}

describe("the tutorial", async () => {
  const blocks = blocksOf(await readFile(tutorial, "utf8"));

  test("can be followed: its commands print what it says, and the page shows it", async () => {
    expect(blocks.length).toBeGreaterThan(10);
    for (const block of blocks) {
      if (block.language === "document") await edit("tram-strike.md", block);
      else if (block.language === "text") {
        const page = wordsOf(await readFile("page/index.html", "utf8"));
        for (const line of block.lines) expect(page, `the page, of line ${block.line}`).toContain(line);
      } else {
        for (const { typed, printed: expected } of commandsOf(block)) {
          expect(await printed(typed), `line ${block.line}: ${typed}`).toStrictEqual(expected);
        }
      }
    }
  });

  test("leads to the finished document, which other tests read", async () => {
    expect(await readFile("tram-strike.md", "utf8")).toBe(await readFile(finished, "utf8"));
  });

  test("leads to a folder that builds to the same bytes as the document", async () => {
    await runMain("build", "tram-strike.md", "--out", "one");
    await runMain("build", "tram-strike", "--out", "many");
    expect(await readFile("many/dossier.json", "utf8")).toBe(await readFile("one/dossier.json", "utf8"));
  });
});
