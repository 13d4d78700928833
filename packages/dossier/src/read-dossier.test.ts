import { describe, expect, test } from "vitest";
import { hasErrors } from "./reading/dossier-reading.js";
import { readDossier } from "./read-dossier.js";
import { folderOf, messagesByPlace, port } from "./reports.test.util.js";

const messagesIn = (files: Readonly<Record<string, string>>): Record<string, string> =>
  messagesByPlace(readDossier(folderOf(files)).diagnostics);

/** The one record of a folder, whose references lead nowhere. */
function recordIn(path: string, text: string): unknown {
  const { dossier, diagnostics } = readDossier(folderOf({ [path]: text }));
  expect(diagnostics.filter(({ rule }) => rule !== "known-references")).toStrictEqual([]);
  return dossier?.records[0];
}

describe("what a person writes is short, and what is read is complete", () => {
  test("dates, text, references and words of a source", () => {
    const written = `# Anybody may leave a note for the next one.
id: event:round-1
name: 2026
type: round
status: happened
when: [2026-03-10..2026-03-12]
knownFrom: { edtf: 2026-03~, basis: external }
summary: |
  They met.

  - [Once](source:post)
# by the cranes
place: Pier 4
references:
  - source:post
  - source: source:radio
    selector: met at the pier
`;
    expect(
      recordIn("event/first.yml", written.replace("[2026-03-10..2026-03-12]", '"[2026-03-10..2026-03-12]"')),
    ).toStrictEqual({
      kind: "event",
      id: "event:round-1",
      name: "2026",
      type: "round",
      status: "happened",
      when: { edtf: "[2026-03-10..2026-03-12]", earliest: "2026-03-10", latest: "2026-03-12", basis: "stated" },
      knownFrom: { edtf: "2026-03~", earliest: "2026-03-01", latest: "2026-03-31", basis: "external" },
      summary: [
        { _type: "block", children: [{ _type: "span", text: "They met." }] },
        {
          _type: "block",
          children: [{ _type: "span", text: "Once", marks: ["cite-1"] }],
          markDefs: [{ _type: "cite", _key: "cite-1", source: "source:post" }],
          listItem: "bullet",
          level: 1,
        },
      ],
      place: "Pier 4",
      references: [{ source: "source:post" }, { source: "source:radio", selector: { exact: "met at the pier" } }],
    });
  });

  test("plain text, and what a record said before", () => {
    const written = `id: question:a
name: A
question: What?
asOf: 2026
answer: { plain: "*as it stands*" }
history:
  - { on: 2026-03-01, by: desk editor, change: updated, before: { answer: "**No**", knownFrom: 2026-02 } }
`;
    expect(recordIn("question/a.yml", written)).toMatchObject({
      answer: "*as it stands*",
      history: [
        {
          before: {
            answer: [{ children: [{ text: "No", marks: ["strong"] }] }],
            knownFrom: { edtf: "2026-02", earliest: "2026-02-01", latest: "2026-02-28", basis: "stated" },
          },
        },
      ],
    });
  });
});

describe("every error is reported at its place, with the fix:", () => {
  test.each([
    ["an unknown field", "nane: Port\n", "4:1 unknown-field", "Did you mean `name`?"],
    ["an unknown value", "type: organization\n", "3:7 shape", "Did you mean `organisation`?"],
    ["text for a list", "aliases: Harbour\n", "4:10 shape", "Write a list"],
    ["a field without a value", "aliases:\n", "4:1 shape", "has no value"],
    ["text for a group of fields", "valid: always\n", "4:8 shape", "Write fields"],
    ["words for a date", "knownFrom: soon\n", "4:12 date", "Write it like one of these"],
    ["a day that does not exist", "checked: { on: 2026-02-30, by: desk }\n", "4:16 date", "a day that exists"],
    [
      "bounds of another date",
      "knownFrom: { edtf: 2026-03, earliest: 2026-01-01, basis: stated }\n",
      "4:12 date",
      "worked out",
    ],
    ["a field twice", "name: Harbour\n", "4:1 yaml", "`name` is used twice"],
    ["a colon in words", "membersComplete: yes: no\n", "4:18 yaml", "Put the text in quotes"],
    ["an alias", "aliases: [&a x, *a]\n", "4:17 yaml", "Write that part again"],
    ["a tag", "partOf: !!binary aGk=\n", "4:18 yaml", "Remove the tag"],
    [
      "a field that every object has",
      "__proto__: { polluted: true }\n",
      "4:1 unknown-field",
      "is not a field of a party",
    ],
    ["an id without its kind", "moved: [harbour]\n", "4:9 shape", "a colon and a short name"],
    ["another kind than the folder's", "kind: event\n", "4:7 shape", "the folder already says the kind"],
  ])("%s", (_, line, place, words) => {
    const content = line.startsWith("type:") ? port.replace("type: organisation\n", line) : port + line;
    const messages = messagesIn({ "party/port.yml": content });
    expect(messages).toStrictEqual({ [`party/port.yml:${place}`]: expect.stringContaining(words) });
    expect({}).not.toHaveProperty("polluted");
  });

  test("a missing field, with its values", () => {
    const messages = messagesIn({ "party/port.yml": "id: party:port\nname: Port\n" });
    expect(messages["party/port.yml:1:1 shape"]).toMatch(/`type` is missing from a party. Add `type: …`: state, bloc/);
  });

  test("a missing field, with capitals kept where they belong", () => {
    const messages = messagesIn({
      "dossier.yml": "schemaVersion: 1\nid: dossier:a\nname: A\nquestion: Who?\nasOf: 2026\n",
    });
    expect(Object.values(messages).join("\n")).toContain("`lang: …`: BCP 47: the language");
  });

  test("deep inside a record, and in the line of a block of Markdown", () => {
    const messages = messagesIn({
      "proposal/a.yml": `id: proposal:a
name: A
status: tabled
terms:
  - form: ratification
    body: party:port
    summary: |
      Two thirds.

      # Of which chamber?
    numerator: 2.5
  - form: promise
    summary: x
`,
    });
    expect(messages).toStrictEqual({
      "proposal/a.yml:10:7 markdown": expect.stringContaining("Headings"),
      "proposal/a.yml:11:16 shape": "`terms[0].numerator` is 2.5. Write a whole number.",
      "proposal/a.yml:12:11 shape": expect.stringContaining('`form` is "promise"'),
    });
  });

  test("in the files of a folder", () => {
    const messages = messagesByPlace(
      readDossier([
        ...folderOf({
          "party/port.yml": port,
          "party/again.yml": port,
          "party/city.yaml": port,
          "party/event.yml": port.replace("party:port", "event:port"),
          "party/deep/x.yml": port,
          "parties/x.yml": port,
          "notes/x.txt": "mine",
          "port.yml": port,
          "dossier.yaml": "name: B",
          "todo.txt": "mine",
          "README.md": "mine",
          ".DS_Store": "system",
          ".git/config.yml": "system",
        }),
        { path: "party/latin.yml", reason: "The file is not in UTF-8." },
      ]).diagnostics,
    );
    expect(messages).toStrictEqual({
      "dossier.yaml:1:1 folder": expect.stringContaining("belong in dossier.yml"),
      "notes:1:1 folder": expect.stringContaining("is not a kind of record"),
      "parties/x.yml:1:1 folder": expect.stringContaining("Did you mean party?"),
      "party/city.yaml:1:1 file-name": expect.stringContaining("Rename it"),
      "party/deep:1:1 folder": expect.stringContaining("is not read"),
      "party/event.yml:1:5 unique-ids": expect.stringContaining("Move the file to the folder event"),
      "party/latin.yml:1:1 file": "The file is not in UTF-8.",
      "party/port.yml:1:5 unique-ids": expect.stringMatching(
        /already the id of the record in party\/again\.yml, line 1/,
      ),
      "port.yml:1:1 folder": expect.stringContaining("in the folder of its kind"),
      "todo.txt:1:1 file-name": expect.stringContaining("is not read"),
    });
  });

  test("and the sound records are read all the same", () => {
    const { dossier, diagnostics } = readDossier(
      folderOf({
        "party/port.yml": port,
        "party/union.yml": "id: party:union\nnane: x",
        "person/chair.yml": "id: person:chair\nname: Chair\nroles:\n  - role: Chair\n    organisation: party:union\n",
      }),
    );
    expect(dossier?.records.map(({ id }) => id)).toStrictEqual(["party:port", "person:chair"]);
    expect(diagnostics.map(({ record, path }) => `${record} ${path}`)).toStrictEqual([
      "party:union type",
      "party:union nane",
    ]);
  });
});

describe("a diagnostic marks", () => {
  test.each([
    ["the field that is unknown", "nane: Port\n", { line: 4, column: 1, length: 4 }],
    ["the value that is wrong", "knownFrom: next week\n", { line: 4, column: 12, length: 9 }],
    ["the first line of a value of several lines", "valid: >-\n  a\n  b\n", { line: 4, column: 8, length: 2 }],
    ["the key that is repeated", '"name": B\n', { line: 4, column: 1, length: 6 }],
  ])("%s", (_, line, place) => {
    const { diagnostics } = readDossier(folderOf({ "party/port.yml": port + line }));
    expect(diagnostics.map((diagnostic) => diagnostic.place)).toStrictEqual([{ file: "party/port.yml", ...place }]);
  });

  test("the field that a check of the whole dossier is about", () => {
    const text = `${port}partOf: party:nowhere\n`;
    const { diagnostics, placeOf } = readDossier(folderOf({ "party/port.yml": text }));
    const place = { file: "party/port.yml", line: 4, column: 9, length: 13 };
    expect(diagnostics).toMatchObject([{ rule: "known-references", record: "party:port", path: "partOf", place }]);
    expect(placeOf("party:port", "partOf")).toStrictEqual(place);
    expect(placeOf("party:port", "aliases[0]")).toMatchObject({ file: "party/port.yml", line: 1, column: 1 });
    expect(placeOf("dossier:a", "lang")).toMatchObject({ file: "dossier.yml", line: 5, column: 7, length: 2 });
  });
});

test("the name of the folder is part of every place and message", () => {
  const files = folderOf({ "party/a.yml": port, "party/b.yml": port });
  const { diagnostics, placeOf } = readDossier(files, { folder: "desk/talks/" });
  expect(messagesByPlace(diagnostics)).toStrictEqual({
    "desk/talks/party/b.yml:1:5 unique-ids": expect.stringContaining("record in desk/talks/party/a.yml, line 1"),
  });
  expect(placeOf("dossier:a", "name").file).toBe("desk/talks/dossier.yml");
});

describe("hostile files do no harm:", () => {
  test("a bomb of aliases is refused", () => {
    const names = "abcdefghij";
    const bomb = names.split("").map((name, index) => {
      const items = Array<string>(9).fill(index === 0 ? "x" : `*${names.charAt(index - 1)}`);
      return `${name}: &${name} [${items.join(",")}]`;
    });
    const { dossier, diagnostics } = readDossier(folderOf({ "party/bomb.yml": `${bomb.join("\n")}\n` }));
    expect(diagnostics.some(({ message }) => message.includes("Write that part again"))).toBe(true);
    // Written out, the last line would have 9¹⁰ entries.
    expect(JSON.stringify(dossier).length).toBeLessThan(1000);
  });

  test("deep nesting is reported", () => {
    const messages = Object.values(messagesIn({ "party/deep.yml": "[".repeat(50_000) }));
    expect(messages).toStrictEqual([expect.stringMatching(/deep|bracket/)]);
  });
});

test("the order of the files does not matter", () => {
  const files = {
    "party/b.yml": port,
    "party/a.yml": port.replaceAll("port", "union"),
    "issue/z.yml": "id: issue:a\nname: A\nquestion: What?\n",
  };
  const { dossier } = readDossier(folderOf(files));
  expect(dossier?.records.map(({ id }) => id)).toStrictEqual(["issue:a", "party:port", "party:union"]);
  expect(readDossier(folderOf(files).toReversed()).dossier).toStrictEqual(dossier);
});

describe("what is not a dossier is reported:", () => {
  test("a file of another type", () => {
    const reading = readDossier({ path: "talks.docx", text: "x" });
    expect(messagesByPlace(reading.diagnostics)).toStrictEqual({
      "talks.docx:1:1 file": expect.stringContaining("a Markdown document (.md), built JSON (.json) or a folder"),
    });
    expect(hasErrors(reading)).toBe(true);
  });

  test("a folder without dossier.yml", () => {
    expect(messagesByPlace(readDossier([], { folder: "talks" }).diagnostics)).toStrictEqual({
      "talks/dossier.yml:1:1 file": expect.stringContaining("Add the file, with schemaVersion: 1, id"),
    });
  });
});

test.each([[[{ path: "dossier.yml" }]], [[{ text: "id: a" }]], [null], ["talks.md"]])(
  "a program that passes %j gets a message that says what a file is",
  (files) => expect(() => readDossier(files as never)).toThrow(/files: objects with `path` and `text`, both strings/),
);
