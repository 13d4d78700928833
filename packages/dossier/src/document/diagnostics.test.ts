import { describe, expect, test } from "vitest";
import { readDossier } from "../read-dossier.js";
import { placedMessages } from "../reports.test.util.js";
import { readDocument } from "./read-document.js";
import { above, messagesOf, withSection } from "./read.test.util.js";

test("the name of a language in the header is reported where it is, with an example", () => {
  const text = "# Port\nquestion: What?\nas of: 2026-03-02\nlanguage: klingon\n## Dates\n2026-03-01 | Talks\n";
  const [message] = placedMessages(readDossier({ path: "talks.md", text }).diagnostics);
  expect(message).toMatch(/^4:11 “klingon” is not a language tag/);
});

/** A line in a section, the column of its mistake, and what the message must say. */
const mistakes: [section: string, line: string, column: number, says: string][] = [
  ["Sources", "Harbour Post, 1 March 2026", 1, "needs a short handle"],
  ["Sources", "s1: Other Post, 2 March 2026", 1, 'already has the handle "s1"'],
  ["Sources", "s3: Post, 1/3/2026", 11, "can mean two dates"],
  ["Sources", "s3: , https://example.org", 1, "who published it"],
  ["Sources", "s3: Post, 1 March 2026, based on s9", 34, 'There is no source called "s9"'],
  ["Sources", "s3: State mediator, Minutes, 15 March 2026", 21, "If it is a headline, put it in quotation marks."],
  ["Dates", "next Tuesday | A | expected | s1", 1, "means a different day to someone who reads it later"],
  ["Dates", "2026-02-30 | A | s1", 1, "a day that exists"],
  ["Dates", "1 March | A | s1", 1, "has no year"],
  ["Dates", "1 March – 3 April | A | s1", 1, "has no year"],
  ["Dates", "30 December – 2 January 2026 | A | s1", 1, "ends before it begins"],
  ["Dates", "early March 2026 | A | s1", 1, '"early March 2026" is not a date. Write it like'],
  ["Dates", "3 mars 2026 | A | s1", 1, '"3 mars 2026" is not a date. Write it like'],
  ["Dates", "before 3 March 2026 | A | s1", 1, '"before 3 March 2026" is not a date. Write it like'],
  ["Dates", "spätestens im März 2026 | A | s1", 1, '"spätestens im März 2026" is not a date. Write it like'],
  ["Dates", "31 April 2026 | A | s1", 1, '"31 April 2026" was read as 2026-04-31.'],
  ["Dates", "2026-03-01 | A | planed | s1", 18, "Did you mean `planned`? If not, write `summary: planed`"],
  ["Dates", "2026-03-01T10:00 | A | s1", 1, "time of day"],
  ["Dates", "2026-04-01 | Strike | s1", 1, "whether it is planned"],
  ["Dates", "2026-03-01 | s1", 1, "does not say what happens"],
  ["Dates", "2026-03-01 | A | s7", 18, 'There is no source with the handle "s7". The known handles are s1 and s2.'],
  ["Dates", "2026-03-01 | A | B | C | D | s1", 22, 'A date has no column for "C" and 1 more'],
  ["Dates", "2026-03-01 | 2026-03-02 | A | s1", 14, "has a second date"],
  [
    "Dates",
    "2026-03-01 | A | status: perhaps | s1",
    26,
    "Write planned, expected, announced, postponed, cancelled, under-way, suspended, broken-off or happened.",
  ],
  ["Dates", "2026-03-01 | A | s1 {#Not an id}", 21, "is not the id of an event"],
  ["Dates", "2026-03-01 | A | s1 {#party:a}", 21, "is not the id of an event"],
  ["Positions", "Union | Pay | six per cent | s1", 15, "does not say what the party's position is"],
  ["Positions", "Union | Pay | might do it | s1", 15, "does not say what the party's position is"],
  ["Positions", "Union | wants 6 % | s1", 1, "does not say what it is about"],
  ["People", "Chair | chair", 9, '"chair" has no organisation'],
  ["Parties", "Union", 1, "does not say what it is"],
  ["Issues", "Pay", 1, "what the question is, in neutral words"],
  ["Statements", "Chair | It is so | figure: four | s1", 28, "This figure cannot be read"],
  ["Statements", "Chair | It is so | about Nothing | s1", 26, 'called "Nothing"'],
  ["Statements", "It is so s1", 1, "at least 2 columns, with a bar between them"],
  ["Statements", "Chair: “We will not sign.” s1", 1, "Put who says it in a column of its own"],
  ["Statements", "Chair: “We will not sign.” | s1", 1, "Put who says it in a column of its own"],
  ["Proposals", "Offer | by Port | s1", 1, "what its status is"],
  ["Proposals", "Offer | by Port | tabled | ratification: some | s1", 42, "This ratification cannot be read"],
  ["Disputed", "Will they strike? | A | B", 1, "how the answers differ"],
  ["Disputed", "Will they strike? | value | No one said this", 29, 'called "No one said this"'],
  ["Questions", "Will ferries run? | s1", 1, "what the answer is"],
  ["Terms", "Word | meaning ![x](y) | s1", 8, "Images are not allowed"],
  ["Nonsense", "anything", 1, 'There is no section called "Nonsense"'],
];

describe("what is not understood", () => {
  test.each(mistakes)("is reported with its line and column: %s: %s", (section, line, column, says) => {
    const diagnostics = messagesOf(withSection(section, line));
    const at = section === "Nonsense" ? above : above + 1;
    expect(diagnostics.find((message) => message.includes(says))).toMatch(new RegExp(`^${at}:${column} `));
  });

  test("is reported every time, and the rest is read", () => {
    const { dossier, diagnostics } = withSection(
      "Dates",
      ...mistakes.filter(([section]) => section === "Dates").map(([, line]) => line),
      "2026-03-01 | Sound | s1",
    );
    expect(diagnostics.length).toBeGreaterThanOrEqual(9);
    expect(dossier?.records.map(({ name }) => name)).toContain("Sound");
  });

  test.each([
    ["Parties", "Port | organisation", "The port | body"],
    ["Parties", "Port | organisation | also the harbour", "Harbour | body"],
    ["People", "Chair | chair, Union", "Chair | chair, Port"],
    ["Issues", "Pay | How much do wages rise?", "Pay | Who is paid?"],
  ])("includes a name that two lines of %s have", (section, first, second) => {
    expect(messagesOf(withSection(section, first))).toStrictEqual([]);
    expect(messagesOf(withSection(section, first, second))).toStrictEqual([
      expect.stringMatching(new RegExp(`^${above + 2}:1 .* above is already called "[^"]+"`)),
    ]);
  });

  test("does not include words that look like a mistake and are not", () => {
    const lines = [
      "2026-03-01 | Ground | s1",
      "2026-03-01 | A | summary: planed | s1",
      "2026-03-01 | Rounds | held | s1",
    ];
    expect(messagesOf(withSection("Dates", ...lines))).toStrictEqual([]);
  });

  test("has the same place in a document from Windows, or with a byte order mark", () => {
    const text = "# T\nas of: 2026-03-01\nnonsense\n## Dates\n2026-02-30 | A\n";
    const places = [text, text.replaceAll("\n", "\r\n"), text.replaceAll("\n", "\r"), `\uFEFF${text}`].map((form) =>
      readDocument({ path: "a.md", text: form }).diagnostics.map(({ place }) => `${place.line}:${place.column}`),
    );
    expect(new Set(places.map(String))).toStrictEqual(new Set(["3:1,5:1"]));
  });

  test.each([
    ["# T\nas of: soon\n", "2:8 "],
    ["# T\nas of:\n", "2:1 This line is not filled in."],
    ["# T\nchecked: 2026-03-01\n", "2:10 The name of the checker is missing"],
    ["# T\n", "1:3 The document does not say which day"],
    ["as of: 2026-03-01\n## Dates\n", "1:1 The document has no title"],
    ["", "1:1 The document has no title"],
  ])("is reported above the sections, too: %j", (text, says) => {
    const read = readDocument({ path: "a.md", text: text });
    expect(messagesOf(read).join("\n")).toContain(says);
  });

  test.each(["as of:", "as of: soon"])("is reported once above the sections: %s", (line) => {
    expect(messagesOf(readDocument({ path: "a.md", text: `# T\n${line}\n` }))).toHaveLength(1);
  });

  test.each([
    ["2026-03-01 | Vote | s1 | outcom: it failed", "Did you mean `outcome`?", "error"],
    ["2026-03-01 | Vote | s1 | knownfrom: 2026-03-02", "Did you mean `known from`?", "error"],
    ["2026-03-01 | Vote | s1 | confirmed", '"confirmed" needs a day and a name', "error"],
    ["2026-03-01 | Vote | s1 | score: 58 to 42", "is read as the summary", "warning"],
  ])("includes what looks like a column and is not: %s", (line, message, severity) => {
    const { diagnostics } = withSection("Dates", line);
    expect(diagnostics).toMatchObject([{ message: expect.stringContaining(message), severity }]);
  });

  test("includes what a line says twice, in the line or below it", () => {
    const diagnostics = messagesOf(
      withSection("Questions", "Will ferries run? | No. | s1", "Question: Will trams run?"),
    );
    expect(diagnostics).toStrictEqual([expect.stringMatching(/^10:1 This line has a second question/)]);
  });

  test("is not reported again by what refers to its record", () => {
    const { unusable } = withSection("Dates", "2026-02-30 | A | s1 {#event:a}");
    expect([...unusable]).toStrictEqual(["event:a"]);
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
    const { dossier, diagnostics } = withSection("Dates", line);
    expect(diagnostics).toStrictEqual([]);
    const event = dossier?.records.find(({ kind }) => kind === "event");
    expect(event).toMatchObject({ name: "A", when: { edtf: "2026-03-01" }, references: [{}] });
  });

  test("the head of a table is not a record", () => {
    const { dossier, diagnostics } = withSection(
      "Dates",
      "| Date | What | Source |",
      "|---|:--|---|",
      "| 2026-03-01 | A | s1 |",
    );
    expect(diagnostics).toStrictEqual([]);
    expect(dossier?.records.filter(({ kind }) => kind === "event")).toHaveLength(1);
  });

  test.each(["## Dates", "**Dates**", "Dates", "DATES:", "### Dates ###", "__Timeline__"])(
    "a line that looks like a heading is one: %s",
    (heading) => {
      const text = `# T\nas of: 2026-03-01\n${heading}\n2026-03-01 | A\n`;
      expect(readDocument({ path: "a.md", text: text }).dossier?.records.map(({ id }) => id)).toStrictEqual([
        "event:a",
      ]);
    },
  );

  test("a bar in the text is written with a backslash", () => {
    expect(withSection("Dates", "2026-03-01 | A \\| B | s1").dossier?.records.map(({ name }) => name)).toContain(
      "A | B",
    );
  });
});

/** A document with one date, and sources that have these handles. */
function withHandles(handles: readonly string[], line: string): string[] {
  const sources = handles.map((handle, index) => `${handle}: Post ${index + 1}, 1 March 2026`);
  const text = ["# T", "question: Q?", "as of: 2026-03-20", "language: en", "## Sources", ...sources, "## Dates", line];
  return messagesOf(readDocument({ path: "talks.md", text: text.join("\n") }));
}

describe("a word with a number at the end of a line", () => {
  test.each([
    ["s9, where the only handle is s1", ["s1"], "s9", "The only handle is s1."],
    ["p9, where others are p1 and p2", ["p1", "p2"], "p9", "The known handles are p1 and p2."],
  ])("is a wrong handle: %s", (_, handles, word, says) => {
    expect(withHandles(handles, `2026-03-01 | Summit | ${word}`)).toStrictEqual([
      expect.stringMatching(`no source with the handle "${word}". ${says}`),
    ]);
  });

  test.each([
    ["no handle has its letters", ["s1", "s2"]],
    ["only one handle has its letters", ["G1", "s1"]],
  ])("is a place if %s", (_, handles) => {
    expect(withHandles(handles, "2026-03-01 | Summit | G7 | s1")).toStrictEqual([]);
  });
});
