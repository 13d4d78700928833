import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runMain } from "./run-main.test.util.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "backgrounder-start-"));
});
afterAll(() => rm(folder, { recursive: true }));

const notes = "Port\n\n* Harbour Post, 1 March 2026\n1 March 2026: Union rejects 3 %\nTuesday: nothing\n";

describe("notes", () => {
  test("become a document, and standard error says how many lines went where", async () => {
    const path = join(folder, "notes.txt");
    await writeFile(path, notes);
    const { code, stdout, stderr } = await runMain("start", path);
    expect(code).toBe(0);
    expect(stdout).toContain("## Dates\n1 March 2026 | Union rejects 3 %\n");
    expect(stderr).toMatch(/Sources +1 line\n +Dates +1 line\n +Notes +1 line, kept word for word/);
  });

  test("in ArchieML are recognised by the name of the file", async () => {
    const path = join(folder, "notes.aml");
    await writeFile(path, "title: Port\n\n[dates]\n* 1 March 2026 | Union rejects 3 %\n[]\n");
    expect((await runMain("start", path)).stdout).toContain("# Port\nquestion:\nas of:\n\n## Dates\n");
  });
});

describe("the file to write", () => {
  test("is never overwritten", async () => {
    const [path, out] = [join(folder, "n.txt"), join(folder, "out.md")];
    await writeFile(path, "Port\n");
    expect((await runMain("start", path, "--out", out)).code).toBe(0);
    await writeFile(out, "mine");
    const { code, stderr } = await runMain("start", path, "--out", out);
    expect({ code, text: await readFile(out, "utf8") }).toStrictEqual({ code: 1, text: "mine" });
    expect(stderr).toContain("was not changed");
  });

  test.each([
    ["notes.doc", "Save it as .docx"],
    ["missing.txt", "File not found"],
    ["missing.docx", "File not found"],
    ["broken.docx", "This Word file cannot be read"],
  ])("is not written if the notes cannot be read: %s", async (name, message) => {
    await writeFile(join(folder, "broken.docx"), "no zip");
    const { code, stdout, stderr } = await runMain("start", join(folder, name));
    expect({ code, stdout }).toStrictEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(message);
  });
});
