import { appendFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { amount } from "../lib/amount.js";
import { run, start } from "../lib/command.js";
import { document } from "../lib/documents.js";
import { filesIn, inFolder, leftovers } from "../lib/folder.js";

test("a save while `ids` runs is never lost", { repeats: amount(0, 30) }, async () => {
  await inFolder(async (folder) => {
    const file = join(folder, "talks.md");
    await writeFile(file, document(400, "without ids"));
    const { ended } = start(["ids", "talks.md"], folder);
    const saved: string[] = [];
    let isRunning = true;
    void ended.then(() => (isRunning = false));
    for (let number = 0; isRunning; number++) {
      await appendFile(file, `Saved line ${number}\n`);
      saved.push(`Saved line ${number}`);
      await wait(Math.random() * 20);
    }
    const { code, stderr } = await ended;
    const text = await readFile(file, "utf8");
    expect(saved.filter((line) => !text.includes(`${line}\n`))).toStrictEqual([]);
    expect(code === 0 || stderr.includes("changed while")).toBe(true);
    expect(await leftovers(folder)).toStrictEqual([]);
  });
});

test(
  "two builds of different dossiers into one folder leave one of them whole",
  { repeats: amount(0, 30) },
  async () => {
    await inFolder(async (folder) => {
      const names = ["one", "two"];
      for (const name of names) await writeFile(join(folder, `${name}.md`), document(60, "with ids", `Talks ${name}`));
      for (const name of names) expect((await run(["build", `${name}.md`, "--out", name], folder)).code).toBe(0);
      if (Math.random() < 0.5) await mkdir(join(folder, "page"));
      const both = await Promise.all(names.map((name) => run(["build", `${name}.md`, "--out", "page"], folder)));
      expect(both.map(({ code }) => code)).toContain(0);
      for (const { code, stderr } of both) if (code !== 0) expect(stderr).toMatch(/^error: .*(Another|another).*\n$/);
      const page = JSON.stringify([...(await filesIn(join(folder, "page")))]);
      const wanted = await Promise.all(
        names.map(async (name) => JSON.stringify([...(await filesIn(join(folder, name)))])),
      );
      expect(wanted).toContain(page);
      expect(await leftovers(folder)).toStrictEqual([]);
    });
  },
);

test("two runs of `ids` on one document write the same ids, once", { repeats: amount(0, 30) }, async () => {
  await inFolder(async (folder) => {
    const file = join(folder, "talks.md");
    await writeFile(file, document(60, "without ids"));
    const both = await Promise.all([run(["ids", "talks.md"], folder), run(["ids", "talks.md"], folder)]);
    expect(both.map(({ code }) => code)).toContain(0);
    const text = await readFile(file, "utf8");
    expect(text.match(/\{#event:/g)).toHaveLength(60);
    for (const { code, stderr } of both) if (code !== 0) expect(stderr).toContain("changed while");
  });
});
