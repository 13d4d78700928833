import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDossier } from "../read-dossier.js";
import { beginDocument } from "./begin-document.js";
import { documentOfLines } from "./document-of-lines.js";
import { word, wordFile } from "./word-file.test.util.js";

/** The ids of what a begun document says once its day is filled in. */
const idsIn = (text: string): string[] => {
  const { dossier } = readDossier({ path: "talks.md", text: text.replace(/^as of:$/m, "as of: 2026-03-20") });
  return (dossier?.records ?? []).map(({ id }) => id);
};

describe("notes in Word", () => {
  const bytes = wordFile(
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

  test("become a document with their tables, lists, links and comments", async () => {
    const { text, counts } = await beginDocument({ path: "notes.docx", bytes });
    expect(text).toContain("# Port wage talks\n");
    expect(text).toContain("## Sources\n- s1: Harbour Post, 1 March 2026, https://example.org/a\n");
    expect(text).toContain("| 1 March 2026 | Union rejects 3 % \\| a first | s1 |\n");
    expect(text).toContain("The port says < 4 % & no more, as it wrote (https://example.org/a?b=1&c=2)");
    expect(text).toContain("ring the mayor");
    expect(counts).toContainEqual({ heading: "Dates", lines: 3 });
    expect(idsIn(text)).toStrictEqual([
      "event:talks-resume",
      "event:union-rejects-3-a-first",
      "source:harbour-post-2026-03-01",
    ]);
  });

  test.each([
    ["not a Word file", new TextEncoder().encode("no zip"), "cannot be read. Save it again as .docx"],
    ["an empty Word file", wordFile(), "has no text"],
  ])("are refused if they are %s", async (_, broken, message) => {
    await expect(beginDocument({ path: "notes.docx", bytes: broken })).rejects.toThrow(message);
  });
});

test("notes in ArchieML become a document: arrays are sections, keys are columns, and the rest are notes", async () => {
  const notes = `title: Port wage talks
as_of: 2026-03-20

Some words that have no key.

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
  const { text } = await beginDocument({ path: "notes.aml", text: notes });
  expect(text).toContain("as of: 2026-03-20\n");
  expect(text).toContain("s1: publisher: Harbour Post | date: 1 March 2026\n");
  expect(text).toContain("question: Will ferries run? | answer: Not \\| decided. | source: s1\n");
  expect(text.slice(text.indexOf("## Notes"))).toBe("## Notes\nSome words that have no key.\ntone: calm\nand this\n");
  expect(idsIn(text)).toStrictEqual([
    "event:mediator-writes",
    "event:union-rejects-3",
    "question:will-ferries-run",
    "source:harbour-post-2026-03-01",
  ]);
});

describe("plain notes", () => {
  test("are sorted if a line can only be one thing", async () => {
    const notes =
      "Port\n\n* Harbour Post, 1 March 2026\n1 March 2026 - Union rejects 3 % (Harbour Post, 1 March 2026)\nThe mayor: “No | comment”, 2 March 2026 (Harbour Post)\nUnion on night shifts: wants double pay\nQ: Will ferries run?\nA: Not decided.\nTuesday: nothing\nIs it over?\n";
    const { text } = await beginDocument({ path: "notes.txt", text: notes });
    expect(text).toBe(`# Port
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

  test("that are a document already stay as they are", async () => {
    const document =
      "# Port\nquestion: What?\nas of: 2026-03-20\n\n## Dates\n2026-03-01 | A | s1\n  place: Harbour\n\n## Notes\nanything\n";
    expect((await beginDocument({ path: "old.md", text: document })).text).toBe(document);
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
        const whole = documentOfLines(lines).text.toLowerCase();
        const words = lines.join(" ").toLowerCase();
        for (const word of words.match(/[\p{L}\p{N}]{2,}/gu) ?? []) expect(whole).toContain(word);
      }),
      { seed: 20260303, numRuns: 500 },
    );
  });
});

test("sources in a list are found, however it is written", async () => {
  const text = "Port\n\n12) Harbour Post, 1 March 2026\n-   Island Radio, 2 March 2026\n3.  City Post, 3 March 2026\n";
  expect((await beginDocument({ path: "notes.txt", text })).text).toContain(
    "## Sources\ns1: Harbour Post, 1 March 2026\ns2: Island Radio, 2 March 2026\ns3: City Post, 3 March 2026\n",
  );
});
