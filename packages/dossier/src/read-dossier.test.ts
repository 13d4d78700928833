import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readDossier } from "./read-dossier.js";
import { port, scratch, told } from "./written-folder.test.util.js";

const at = scratch();

async function problemsOf(files: Record<string, string | Uint8Array>): Promise<Record<string, string>> {
  const folder = await at.folderOf(files);
  return told((await readDossier(folder)).problems, folder);
}

const record = async (path: string, content: string): Promise<unknown> => {
  const { dossier, problems } = await readDossier(await at.folderOf({ [path]: content }));
  expect(problems).toStrictEqual([]);
  return dossier?.records[0];
};

describe("what a person writes is short, and what is read is whole", () => {
  test("dates, prose, references and words of a source", async () => {
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
place: Pier 4 # by the cranes
references:
  - source:post
  - source: source:radio
    selector: met at the pier
`;
    expect(
      await record("event/first.yml", written.replace("[2026-03-10..2026-03-12]", '"[2026-03-10..2026-03-12]"')),
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

  test("words in which nothing is to be read, and what a record said before", async () => {
    const written = `id: question:a
name: A
question: What?
asOf: 2026
answer: { plain: "*as it stands*" }
history:
  - { on: 2026-03-01, by: desk editor, change: updated, before: { answer: "**No**", knownFrom: 2026-02 } }
`;
    expect(await record("question/a.yml", written)).toMatchObject({
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

describe("every fault is named at its place, in words", () => {
  test.each([
    ["a field that there is not", "nane: Port\n", "4:1 unknown-field", "Did you mean `name`?"],
    ["a value that there is not", "type: organization\n", "3:7 shape", "Did you mean `organisation`?"],
    ["a list that is none", "aliases: Harbour\n", "4:10 shape", "A list is asked for here"],
    ["a value that is left out", "aliases:\n", "4:1 shape", "has no value"],
    ["words where a group of fields is", "valid: always\n", "4:8 shape", "Fields are asked for here"],
    ["a date that is none", "knownFrom: soon\n", "4:12 date", "Write it like one of these"],
    ["a day that is none", "checked: { on: 2026-02-30, by: desk }\n", "4:16 date", "no day of the calendar"],
    [
      "bounds that are not the date's",
      "knownFrom: { edtf: 2026-03, earliest: 2026-01-01, basis: stated }\n",
      "4:12 date",
      "worked out",
    ],
    ["a field twice", "name: Harbour\n", "4:1 yaml", "`name` stands twice"],
    ["a colon in words", "membersComplete: yes: no\n", "4:18 yaml", "Put the words in quotes"],
    ["an alias", "aliases: [&a x, *a]\n", "4:17 yaml", "Write it out"],
    ["a tag", "partOf: !!binary aGk=\n", "4:18 yaml", "Take it out"],
    ["a field of every object", "__proto__: { polluted: true }\n", "4:1 unknown-field", "is no field of a party"],
    ["an id without its kind", "moved: [harbour]\n", "4:9 shape", "a colon and a short name"],
    ["another kind than the folder's", "kind: event\n", "4:7 shape", "where the file stands"],
  ])("%s", async (_, line, place, words) => {
    const content = line.startsWith("type:") ? port.replace("type: organisation\n", line) : port + line;
    const problems = await problemsOf({ "party/port.yml": content });
    expect(problems).toStrictEqual({ [`party/port.yml:${place}`]: expect.stringContaining(words) });
    expect({}).not.toHaveProperty("polluted");
  });

  test("a field that is missing, with what it is for", async () => {
    const problems = await problemsOf({ "party/port.yml": "id: party:port\nname: Port\n" });
    expect(problems["party/port.yml:1:1 shape"]).toMatch(/`type` is missing, and a party needs it: state, bloc/);
  });

  test("a field that is missing, with a name of letters as it is written", async () => {
    const problems = await problemsOf({
      "dossier.yml": "schemaVersion: 1\nid: dossier:a\nname: A\nquestion: Who?\nasOf: 2026\n",
    });
    expect(Object.values(problems).join("\n")).toContain("needs it: BCP 47: the language");
  });

  test("deep inside a record, and in the line of a block of Markdown", async () => {
    const problems = await problemsOf({
      "proposal/a.yml": `id: proposal:a
name: A
status: tabled
terms:
  - form: ratification
    body: party:port
    summary: |
      Two thirds.

      # Of whom?
    numerator: 2.5
  - form: promise
    summary: x
`,
    });
    expect(problems).toStrictEqual({
      "proposal/a.yml:10:1 markdown": expect.stringContaining("A heading"),
      "proposal/a.yml:11:16 shape": "`terms[0].numerator` is 2.5. A whole number is asked for here.",
      "proposal/a.yml:12:11 shape": expect.stringContaining('`form` is "promise"'),
    });
  });

  test("in the files of a folder", async () => {
    const problems = await problemsOf({
      "party/port.yml": port,
      "party/again.yml": port,
      "party/city.yaml": port,
      "party/latin.yml": new Uint8Array([0x69, 0xe4]),
      "party/event.yml": port.replace("party:port", "event:port"),
      "party/deep/x.yml": port,
      "parties/x.yml": port,
      "notes/x.txt": "mine",
      "port.yml": port,
      "todo.txt": "mine",
      "README.md": "mine",
      ".DS_Store": "system",
    });
    expect(problems).toStrictEqual({
      "notes:1:1 folder": expect.stringContaining("is no kind of record"),
      "parties/x.yml:1:1 folder": expect.stringContaining("Did you mean party?"),
      "party/city.yaml:1:1 file-name": expect.stringContaining("Rename it"),
      "party/deep:1:1 folder": expect.stringContaining("is not read"),
      "party/event.yml:1:5 unique-ids": expect.stringContaining("Move the file to the folder event"),
      "party/latin.yml:1:1 file": expect.stringContaining("UTF-8"),
      "party/port.yml:1:5 unique-ids": expect.stringMatching(/already the id of the record in .*again\.yml, line 1/),
      "port.yml:1:1 folder": expect.stringContaining("in the folder of its kind"),
      "todo.txt:1:1 file-name": expect.stringContaining("is not read"),
    });
  });

  test("and what is sound is read beside it", async () => {
    const folder = await at.folderOf({ "party/port.yml": port, "party/union.yml": "id: party:union\nnane: x" });
    const { dossier, leftOut } = await readDossier(folder);
    expect(dossier?.records.map(({ id }) => id)).toStrictEqual(["party:port"]);
    expect(leftOut).toStrictEqual(["party:union"]);
  });
});

describe("hostile files do no harm", () => {
  test("a bomb of aliases is refused at once", async () => {
    const bomb = [
      "a: &a [x,x,x,x,x,x,x,x,x]",
      ...Array.from(
        "bcdefghij",
        (name, index) =>
          `${name}: &${name} [${Array(9)
            .fill(`*${"abcdefghi".charAt(index)}`)
            .join(",")}]`,
      ),
    ];
    const problems = await problemsOf({ "party/bomb.yml": `${bomb.join("\n")}\n` });
    expect(Object.values(problems).some((message) => message.includes("Write it out"))).toBe(true);
  });

  test("ten megabytes are no record", async () => {
    const problems = await problemsOf({ "party/big.yml": `${port}note: ${"x".repeat(10 * 1024 * 1024)}\n` });
    expect(problems).toStrictEqual({ "party/big.yml:1:1 file": expect.stringContaining("at most 1 MB") });
  });

  test("nesting beyond measure is named, not followed", async () => {
    const problems = await problemsOf({ "party/deep.yml": "[".repeat(50_000) });
    expect(Object.keys(problems)).toHaveLength(1);
    expect(Object.values(problems)[0]).toMatch(/deep|bracket/);
  });
});

test("the order in which a disk names its files says nothing", async () => {
  const files = {
    "party/b.yml": port,
    "party/a.yml": port.replaceAll("port", "union"),
    "issue/z.yml": "id: issue:a\nname: A\nquestion: What?\n",
  };
  const one = await readDossier(await at.folderOf(files));
  const other = await readDossier(
    await at.folderOf(
      Object.fromEntries(
        Object.entries(files)
          .toReversed()
          .map(([path, text]) => [path.replace(/\w\.yml/, (name) => `${name.charCodeAt(0)}.yml`), text]),
      ),
    ),
  );
  expect(one.dossier?.records.map(({ id }) => id)).toStrictEqual(["issue:a", "party:port", "party:union"]);
  expect(other.dossier).toStrictEqual(one.dossier);
});

describe("what is no dossier says what is one", () => {
  test.each([
    ["nowhere", "Nothing stands here"],
    ["talks.docx", "backgrounder start"],
    ["dossier.yml", "Name the folder"],
    ["x.yml", "name the folder"],
  ])("%s", async (name, words) => {
    if (name !== "nowhere") await writeFile(join(at.root, name), "x");
    expect((await readDossier(join(at.root, name))).problems).toMatchObject([
      { message: expect.stringContaining(words) },
    ]);
  });

  test("a folder without dossier.yml", async () => {
    const folder = join(at.root, "bare");
    await mkdir(folder);
    expect((await readDossier(folder)).problems).toMatchObject([
      { message: expect.stringContaining("holds dossier.yml") },
    ]);
  });
});
