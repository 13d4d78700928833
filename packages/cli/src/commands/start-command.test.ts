import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { word, wordFile } from "./word-file.test.util.js";
import { begunDocument, readDocument } from "@backgrounder/dossier";
import { runMain } from "./run-main.test.util.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "backgrounder-start-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function started(name: string, notes: string | Buffer): Promise<{ document: string; summary: string }> {
  const path = join(folder, name);
  await writeFile(path, notes);
  const { stdout, stderr } = await runMain("start", path);
  return { document: stdout, summary: stderr };
}

const recordsOf = (document: string): string[] =>
  (readDocument("a.md", document.replace(/^as of:$/m, "as of: 2026-03-20")).dossier?.records ?? []).map(({ id }) => id);

describe("Word", () => {
  const notes = wordFile(
    word.heading(1, "Port wage talks"),
    word.paragraph(word.bold("Sources")),
    word.bullet("s1: Harbour Post, 1 March 2026, https://example.org/a"),
    word.heading(2, "Dates"),
    word.table(
      word.row("Date", "What", "Source"),
      word.row("1 March 2026", "Union rejects 3 % | a first", "s1"),
      word.row("10 March 2026", "Talks resume", "s1"),
    ),
    word.heading(2, "What we know"),
    word.paragraph(
      word.words("The "),
      word.bold("port"),
      word.words(" says < 4 % & no more, as "),
      word.link("it wrote"),
      word.comment(),
    ),
  );

  test("becomes a document with its tables, lists, links and comments", async () => {
    const { document, summary } = await started("notes.docx", notes);
    expect(document).toContain("# Port wage talks\n");
    expect(document).toContain("## Sources\n- s1: Harbour Post, 1 March 2026, https://example.org/a\n");
    expect(document).toContain("| 1 March 2026 | Union rejects 3 % \\| a first | s1 |\n");
    expect(document).toContain("The port says < 4 % & no more, as it wrote (https://example.org/a?b=1&c=2)");
    expect(document).toContain("ring the mayor");
    expect(summary).toMatch(/Dates +3 lines\n/);
    expect(recordsOf(document)).toStrictEqual([
      "event:talks-resume",
      "event:union-rejects-3-a-first",
      "source:harbour-post-2026-03-01",
    ]);
  });

  test("that is not one is refused", async () => {
    const path = join(folder, "broken.docx");
    await writeFile(path, "no zip");
    const { code, stderr, stdout } = await runMain("start", path);
    expect({ code, stdout }).toStrictEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("This is not a valid Word document.");
  });
});

describe("ArchieML", () => {
  const notes = `title: Port wage talks
as_of: 2026-03-20

Some words without a key.

[sources]
handle: s1
publisher: Harbour Post
date: 1 March 2026

[dates]
* 1 March 2026 | Union rejects 3 % | s1
* 2 March 2026 | Mediator writes | s1
[]

[questions]
question: Will ferries run?
answer: Not | decided.
source: s1
[]

{mood}
tone: calm
{}
:ignore
and this`;

  test("becomes a document: arrays are sections, keys are columns, the rest are notes", async () => {
    const { document } = await started("notes.aml", notes);
    expect(document).toContain("as of: 2026-03-20\n");
    expect(document).toContain("s1: publisher: Harbour Post | date: 1 March 2026\n");
    expect(document).toContain("question: Will ferries run? | answer: Not \\| decided. | source: s1\n");
    expect(document.slice(document.indexOf("## Notes"))).toBe(
      "## Notes\nSome words without a key.\ntone: calm\nand this\n",
    );
    expect(recordsOf(document)).toStrictEqual([
      "event:mediator-writes",
      "event:union-rejects-3",
      "question:will-ferries-run",
      "source:harbour-post-2026-03-01",
    ]);
  });
});

describe("plain notes", () => {
  test("are sorted where a line can only be one thing", async () => {
    const { document } = await started(
      "notes.txt",
      "Port\n\n* Harbour Post, 1 March 2026\n1 March 2026 - Union rejects 3 % (Harbour Post, 1 March 2026)\nThe mayor: “No | comment”, 2 March 2026 (Harbour Post)\nUnion on night shifts: wants double pay\nQ: Will ferries run?\nA: Not decided.\nTuesday: nothing\nIs it over?\n",
    );
    expect(document).toBe(`# Port
question:
as of:

## Sources
s1: Harbour Post, 1 March 2026

## Dates
1 March 2026 | Union rejects 3 % | s1

## Positions
Union | Night shifts | wants double pay

## Statements
The mayor | “No \\| comment” | 2 March 2026 | s1

## Questions
Will ferries run? | Not decided.

## Notes
Tuesday: nothing
Is it over?
`);
  });

  test("a document comes out as it went in", async () => {
    const document =
      "# Port\nquestion: What?\nas of: 2026-03-20\n\n## Dates\n2026-03-01 | A | s1\n  place: Harbour\n\n## Notes\nanything\n";
    expect((await started("old.md", document)).document).toBe(document);
  });

  test("lose no word, whatever they are", () => {
    const line = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc.constantFrom(
        "## Dates",
        "Sources",
        "Post, 1 March 2026",
        "1 March 2026: A (Post)",
        "Chair: “No.”",
        "Will it?",
        "Yes.",
        "a | b",
        "s1: x",
        "as of: 2026-03-01",
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const whole = begunDocument(lines).text.toLowerCase();
        for (const word of lines
          .join(" ")
          .toLowerCase()
          .match(/[\p{L}\p{N}]{2,}/gu) ?? [])
          expect(whole).toContain(word);
      }),
      { seed: 20260303, numRuns: 500 },
    );
  });
});

describe("the file to write", () => {
  test("is never overwritten", async () => {
    const [notes, out] = [join(folder, "n.txt"), join(folder, "out.md")];
    await writeFile(notes, "Port\n");
    expect((await runMain("start", notes, "--out", out)).code).toBe(0);
    await writeFile(out, "mine");
    const { code, stderr } = await runMain("start", notes, "--out", out);
    expect({ code, text: await readFile(out, "utf8") }).toStrictEqual({ code: 1, text: "mine" });
    expect(stderr).toContain("This file exists already and was not changed.");
  });

  test.each([
    ["notes.doc", "Save it as .docx"],
    ["missing.txt", "File not found"],
    ["missing.docx", "missing.docx: "],
  ])("is not made of what cannot be read: %s", async (name, says) => {
    const { code, stderr } = await runMain("start", join(folder, name));
    expect(code).toBe(1);
    expect(stderr).toContain(says);
  });
});
