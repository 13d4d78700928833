import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Article } from "@backgrounder/model/article";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runMain } from "./run-main.test.util.js";

const strike = `Ferries stop on Tuesday

The port and the union meet on Tuesday.

FAQ

Will ferries run?
Not decided.
`;
const talks =
  "# Talks\nas of: 2026-03-02\n## Sources\ns1: Post, 1 March 2026\n## Dates\n2026-03-01 | Union rejects 3 % | s1\n";

let folder = "";
const path = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "backgrounder-write-"));
  await writeFile(path("strike.txt"), strike);
  await writeFile(path("talks.md"), talks);
  await writeFile(path("list.json"), "[1]");
  await writeFile(path("other.json"), `{"a":1}`);
});
afterAll(() => rm(folder, { recursive: true }));

describe("write", () => {
  test("prints an article as Markdown", async () => {
    const { code, stdout } = await runMain("write", path("strike.txt"), "--as", "markdown");
    expect(code).toBe(0);
    expect(stdout).toContain("# Ferries stop on Tuesday\n");
    expect(stdout).toContain("### Will ferries run?\n\nNot decided.");
  });

  test("writes JSON that it reads again, as a mail for example", async () => {
    await runMain("write", path("strike.txt"), "--as", "json", "--out", path("strike.json"));
    const article = JSON.parse(await readFile(path("strike.json"), "utf8")) as Article;
    expect(article.title).toBe("Ferries stop on Tuesday");
    const { stdout } = await runMain("write", path("strike.json"), "--as", "email");
    expect(stdout).toContain("<title>Ferries stop on Tuesday</title>");
    const faq = article.blocks.find(({ type }) => type === "faq");
    await writeFile(path("faq.json"), JSON.stringify(faq));
    expect((await runMain("write", path("faq.json"), "--as", "text")).stdout).toContain(
      "Will ferries run?\n\nNot decided.",
    );
  });

  test("brings the style sheet along where the form has one", async () => {
    expect((await runMain("write", path("strike.txt"), "--as", "snippet")).stdout).toMatch(
      /^<style>[^]*<\/style><div class="bgr-article"/,
    );
    expect((await runMain("write", path("strike.txt"), "--as", "page")).stdout).toContain(".bgr-page");
  });

  test("replaces no file", async () => {
    await writeFile(path("there.md"), "mine");
    const { code, stderr } = await runMain("write", path("strike.txt"), "--as", "markdown", "--out", path("there.md"));
    expect(code).toBe(1);
    expect(stderr).toContain("exists already");
    expect(await readFile(path("there.md"), "utf8")).toBe("mine");
  });

  test("refuses what it does not know, and a form that there is not", async () => {
    const { code, stderr } = await runMain("write", path("other.json"), "--as", "text");
    expect(code).toBe(1);
    expect(stderr).toContain("neither an article, nor a block, nor a dossier");
    expect((await runMain("write", path("strike.txt"), "--as", "papyrus")).code).toBe(2);
    expect((await runMain("write", path("strike.txt"))).code).toBe(2);
  });

  test("writes the first page of a dossier, built as JSON", async () => {
    await runMain("build", path("talks.md"), "--out", path("built"), "--data");
    const { code, stdout, stderr } = await runMain("write", path("built/dossier.json"), "--as", "markdown");
    expect(stderr).not.toContain("error");
    expect(code).toBe(0);
    expect(stdout).toContain("Union rejects 3 %");
  });
});
