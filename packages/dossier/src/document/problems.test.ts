import { describe, expect, test } from "vitest";
import { readDocument } from "./read-document.js";
import { above, told, withSection } from "./read.test.util.js";

/** A line in a section, the column of what is wrong with it, and what the message must say. */
const slips: [section: string, line: string, column: number, says: string][] = [
  ["Sources", "Harbour Post, 1 March 2026", 1, "begins with a short handle"],
  ["Sources", "s1: Other Post, 2 March 2026", 1, 'The handle "s1" is taken'],
  ["Sources", "s3: Post, 1/3/2026", 11, "has two readings"],
  ["Sources", "s3: , https://example.org", 1, "who published it"],
  ["Sources", "s3: Post, 1 March 2026, based on s9", 34, 'No source has the name "s9"'],
  ["Sources", "s3: State mediator, Minutes, 15 March 2026", 21, "A headline stands in quotation marks."],
  ["Dates", "next Tuesday | A | expected | s1", 1, "another day for everybody who reads it later"],
  ["Dates", "2026-02-30 | A | s1", 1, "no day of the calendar"],
  ["Dates", "1 March | A | s1", 1, "has no year"],
  ["Dates", "31 April 2026 | A | s1", 1, '"31 April 2026" was read as 2026-04-31.'],
  [
    "Dates",
    "2026-03-01 | A | planed | s1",
    18,
    "Did you mean `planned`? If it is meant as it stands, write `summary: planed`",
  ],
  ["Dates", "2026-03-01T10:00 | A | s1", 1, "time of day"],
  ["Dates", "2026-04-01 | Strike | s1", 1, "whether it is planned"],
  ["Dates", "2026-03-01 | s1", 1, "say what happens"],
  ["Dates", "2026-03-01 | A | s7", 18, 'No source has the handle "s7". Sources are s1, s2.'],
  ["Dates", "2026-03-01 | A | B | C | D | s1", 22, '"C", and 1 more columns: a date has no column for this'],
  ["Dates", "2026-03-01 | 2026-03-02 | A | s1", 14, "says its date once"],
  ["Dates", "2026-03-01 | A | status: perhaps | s1", 26, "Write one of: planned"],
  ["Dates", "2026-03-01 | A | s1 {#Not an id}", 21, "is no id of an event"],
  ["Dates", "2026-03-01 | A | s1 {#party:a}", 21, "is no id of an event"],
  ["Positions", "Union | Pay | six per cent | s1", 15, "does not say where the party stands"],
  ["Positions", "Union | Pay | might accept | s1", 15, "does not say where the party stands"],
  ["Positions", "Union | wants 6 % | s1", 1, "say what it is about"],
  ["People", "Chair | chair", 9, '"chair" where?'],
  ["Parties", "Union", 1, "say what it is"],
  ["Issues", "Pay", 1, "what is asked, neutrally"],
  ["Statements", "Chair | It is so | figure: four | s1", 28, "A figure is written"],
  ["Statements", "Chair | It is so | about Nothing | s1", 26, 'has the name "Nothing"'],
  ["Statements", "It is so s1", 1, "at least 2 columns with a bar between them"],
  ["Statements", "Chair: “We will not sign.” s1", 1, "Who says it stands in a column of its own"],
  ["Statements", "Chair: “We will not sign.” | s1", 1, "Who says it stands in a column of its own"],
  ["Proposals", "Offer | by Port | s1", 1, "how far it is"],
  ["Proposals", "Offer | by Port | tabled | ratification: some | s1", 42, "A ratification is written"],
  ["Disputed", "Will they strike? | A | B", 1, "in what they differ"],
  ["Disputed", "Will they strike? | value | Nobody said this", 29, 'has the name "Nobody said this"'],
  ["Questions", "Will ferries run? | s1", 1, "the answer"],
  ["Terms", "Word | meaning ![x](y) | s1", 8, "An image"],
  ["Nonsense", "anything", 1, 'No section is called "Nonsense"'],
];

describe("what is not understood", () => {
  test.each(slips)("is named with its line and column: %s: %s", (section, line, column, says) => {
    const problems = told(withSection(section, line));
    const at = section === "Nonsense" ? above : above + 1;
    expect(problems.find((problem) => problem.includes(says))).toMatch(new RegExp(`^${at}:${column} `));
  });

  test("is named every time, and the rest is read", () => {
    const { dossier, problems } = withSection(
      "Dates",
      ...slips.filter(([section]) => section === "Dates").map(([, line]) => line),
      "2026-03-01 | Sound | s1",
    );
    expect(problems.length).toBeGreaterThanOrEqual(9);
    expect(dossier?.records.map(({ name }) => name)).toContain("Sound");
  });

  test.each([
    ["Parties", "Port | organisation", "The port | body"],
    ["Parties", "Port | organisation | also the harbour", "Harbour | body"],
    ["People", "Chair | chair, Union", "Chair | chair, Port"],
    ["Issues", "Pay | How much do wages rise?", "Pay | Who is paid?"],
  ])("is a name that two lines of %s have, which others could not tell apart", (section, first, second) => {
    expect(told(withSection(section, first))).toStrictEqual([]);
    expect(told(withSection(section, first, second))).toStrictEqual([
      expect.stringMatching(new RegExp(`^${above + 2}:1 The name "[^"]+" is taken by`)),
    ]);
  });

  test("is no word that is meant as it stands", () => {
    const lines = [
      "2026-03-01 | Ground | s1",
      "2026-03-01 | A | summary: planed | s1",
      "2026-03-01 | Rounds | held | s1",
    ];
    expect(told(withSection("Dates", ...lines))).toStrictEqual([]);
  });

  test("is told from the same document in Windows' lines and with a byte order mark", () => {
    const text = "# T\nas of: 2026-03-01\nnonsense\n## Dates\n2026-02-30 | A\n";
    const places = [text, text.replaceAll("\n", "\r\n"), text.replaceAll("\n", "\r"), `\uFEFF${text}`].map((form) =>
      readDocument("a.md", form).problems.map(({ line, column }) => `${line}:${column}`),
    );
    expect(new Set(places.map(String))).toStrictEqual(new Set(["3:1,5:1"]));
  });

  test.each([
    ["# T\nas of: soon\n", "2:8 "],
    ["# T\nas of:\n", "2:1 Nothing stands here yet."],
    ["# T\nchecked: 2026-03-01\n", "2:10 Nobody is named"],
    ["# T\n", "1:3 Nothing says as of which day"],
    ["as of: 2026-03-01\n## Dates\n", "1:1 The document has no title"],
    ["", "1:1 The document has no title"],
  ])("stands in the header, too: %j", (text, says) => {
    const read = readDocument("a.md", text);
    expect(told(read).join("\n")).toContain(says);
  });

  test("is what a line says twice, in it or below", () => {
    const problems = told(withSection("Questions", "Will ferries run? | No. | s1", "Question: Will trams run?"));
    expect(problems).toStrictEqual([expect.stringMatching(/^10:1 A question says its question once/)]);
  });

  test("leaves its id free of blame, for what refers to it", () => {
    const { leftOut } = withSection("Dates", "2026-02-30 | A | s1 {#event:a}");
    expect(leftOut).toStrictEqual(["event:a"]);
  });
});

describe("what word processors make of it", () => {
  test.each([
    ["- 2026-03-01 | A | s1"],
    ["• 2026-03-01 | A | S1"],
    ["1) 2026-03-01 | A | s1"],
    ["* **2026-03-01** | *A* | s1"],
    ["| 2026-03-01 | A | s1 |"],
    ["   2026‑03‑01\u00a0| A |\u00a0s1  "],
    ["2026\\-03\\-01 | A | \\[s1\\]"],
  ])("is read all the same: %s", (line) => {
    const { dossier, problems } = withSection("Dates", line);
    expect(problems).toStrictEqual([]);
    const event = dossier?.records.find(({ kind }) => kind === "event");
    expect(event).toMatchObject({ name: "A", when: { edtf: "2026-03-01" }, references: [{}] });
  });

  test("tables have a head, which is no record", () => {
    const { dossier, problems } = withSection(
      "Dates",
      "| Date | What | Source |",
      "|---|:--|---|",
      "| 2026-03-01 | A | s1 |",
    );
    expect(problems).toStrictEqual([]);
    expect(dossier?.records.filter(({ kind }) => kind === "event")).toHaveLength(1);
  });

  test.each(["## Dates", "**Dates**", "Dates", "DATES:", "### Dates ###", "__Timeline__"])(
    "headings look like one: %s",
    (heading) => {
      const text = `# T\nas of: 2026-03-01\n${heading}\n2026-03-01 | A\n`;
      expect(readDocument("a.md", text).dossier?.records.map(({ id }) => id)).toStrictEqual(["event:a"]);
    },
  );

  test("a bar within words is written with a backslash", () => {
    expect(withSection("Dates", "2026-03-01 | A \\| B | s1").dossier?.records.map(({ name }) => name)).toContain(
      "A | B",
    );
  });
});
