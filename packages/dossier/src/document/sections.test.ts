import { describe, expect, test } from "vitest";
import { readDocument } from "./read-document.js";
import { recordsIn, withSection } from "./read.test.util.js";

const on = (day: string) => ({ edtf: day, earliest: day, latest: day, basis: "stated" });
const s1 = [{ source: "source:harbour-post-2026-03-01" }];

test.each(["https://example.org/a,b,1", "http://example.org/a,2026-03-01", "<http://example.org/a,b>"])(
  "an address keeps its commas: %s",
  (address) => {
    const read = recordsIn("source", "Sources", `s3: Post, ${address}, 3 March 2026`);
    expect(read.find(({ publisher }) => publisher === "Post")).toMatchObject({
      url: address.replace(/[<>]/g, ""),
      published: on("2026-03-03"),
    });
  },
);

describe("a short document", () => {
  const sketch = `# Port wage talks          checked: 2026-03-02, desk editor
## Sources
s1: Harbour Post, 1 March 2026, https://example.org/…
## Dates
2026-03-01 | Union rejects 3 % | s1
2026-03-10~ | Talks resume | planned | s1
## Positions
Union | Pay | wants 6 % | 2026-03-01 | s1
## Questions
Will ferries run? | Not decided on 1 March. | s1
`;

  test("is a dossier without any ids", () => {
    const { dossier, diagnostics } = readDocument({ path: "talks.md", text: sketch });
    expect(diagnostics).toStrictEqual([]);
    expect(dossier).toMatchObject({
      id: "dossier:port-wage-talks",
      name: "Port wage talks",
      asOf: "2026-03-02",
      checked: { on: "2026-03-02", by: "desk editor" },
    });
    expect(dossier?.records.map(({ id }) => id)).toStrictEqual([
      "event:talks-resume",
      "event:union-rejects-3",
      "issue:pay",
      "party:union",
      "position:union-pay",
      "question:will-ferries-run",
      "source:harbour-post-2026-03-01",
    ]);
  });

  test("reports what was inferred, with the line that would confirm it", () => {
    const { inferred } = readDocument({ path: "talks.md", text: sketch });
    const known = inferred.map(({ place, message, fix }) => `${place.line}:${place.column} ${message} ${fix}`);
    expect(known).toContain(
      '8:1 "Union" is read as a party. To confirm, write under Parties: `Union | organisation {#party:union}`',
    );
    expect(known).toContain(
      "1:1 The document is taken to cover everything up to 2026-03-02. To confirm, write `as of: 2026-03-02`",
    );
  });

  test("says where each field is", () => {
    const { sourceMap } = readDocument({ path: "talks.md", text: sketch });
    expect(sourceMap.placeOf("event:talks-resume", "status")).toStrictEqual({
      file: "talks.md",
      line: 6,
      column: 30,
      length: 7,
    });
    expect(sourceMap.placeOf("position:union-pay", "references[0].source")).toMatchObject({ line: 8, column: 40 });
    expect(sourceMap.placeOf(undefined, "name")).toMatchObject({ line: 1, column: 3 });
  });
});

describe("a source", () => {
  test("has columns between commas, in any order", () => {
    const source = recordsIn(
      "source",
      "Sources",
      "s3: State mediator, “Minutes, page 1”, Monday, March 2, 2026, primary, full, by Office, based on s1, read 3 March 2026, <https://example.org/a,b>",
    ).find(({ type }) => type === "primary");
    expect(source).toMatchObject({
      id: "source:state-mediator-2026-03-02",
      name: "Minutes, page 1",
      publisher: "State mediator",
      published: on("2026-03-02"),
      author: "Office",
      basedOn: ["source:harbour-post-2026-03-01"],
      retrieved: "2026-03-03",
      completeness: "full",
      url: "https://example.org/a,b",
    });
  });

  test("does not need the comma before its day", () => {
    const source = recordsIn("source", "Sources", "s3: Port News 2 March 2026").find(({ id }) =>
      id.includes("port-news"),
    );
    expect(source).toMatchObject({ publisher: "Port News", published: on("2026-03-02") });
  });
});

describe("a date", () => {
  test("has happened if its day has come, and otherwise says what is expected", () => {
    const [past, coming] = recordsIn("event", "Dates", "1 March 2026 | A | s1", "2026-04 | B | planned | meeting | s1");
    expect(past).toMatchObject({ status: "happened", type: "milestone", when: on("2026-03-01"), references: s1 });
    expect(coming).toMatchObject({ status: "planned", type: "meeting" });
  });

  test.each([
    ["March 1, 2026", "2026-03-01"],
    ["1. März 2026", "2026-03-01"],
    ["01.03.2026", "2026-03-01"],
    ["2026–03–01", "2026-03-01"],
    ["about March 2026", "2026-03~"],
    ["1–3 March 2026", "2026-03-01/2026-03-03"],
    ["30 March to 2 April 2026", "2026-03-30/2026-04-02"],
    ["2026-03-01 – 2026-03-03", "2026-03-01/2026-03-03"],
    ["[2026-03-01..2026-03-03]", "[2026-03-01..2026-03-03]"],
    ["2026-03-10\\~", "2026-03-10~"],
  ])("is written as people write it: %s", (written, edtf) => {
    expect(recordsIn("event", "Dates", `${written} | A | announced | s1`)[0]?.when?.edtf).toBe(edtf);
  });

  test("says whether its day is stated or inferred", () => {
    expect(recordsIn("event", "Dates", "2026-03-01 (inferred) | A | s1")[0]?.when?.basis).toBe("inferred");
  });

  test("has more columns below its line", () => {
    const [event] = recordsIn(
      "event",
      "Dates",
      "2026-03-10 | First round | round | s1",
      "  place: Town hall",
      "  with: Port authority (host), Union, State mediator (mediator, attended), others",
      "  outcome: They meet **again**.",
      "  note: ask for the minutes",
    );
    expect(event).toMatchObject({
      place: "Town hall",
      note: "ask for the minutes",
      participantsComplete: false,
      participants: [
        { agent: "party:port-authority", capacity: "host" },
        { agent: "party:union" },
        { agent: "party:state-mediator", capacity: "mediator", attendance: "attended" },
      ],
    });
    expect(event?.outcome).toMatchObject([
      { children: [{ text: "They meet " }, { text: "again", marks: ["strong"] }, {}] },
    ]);
  });

  test("can depend on another date, above or below", () => {
    const due = recordsIn(
      "event",
      "Dates",
      "Report | expected | within 6 months after Deal | s1",
      "2026-03-01 | Deal | s1",
    ).find(({ name }) => name === "Report");
    expect(due?.deadline).toStrictEqual({ after: "event:deal", within: "P6M" });
  });
});

describe("the other sections", () => {
  test("a proposal is from someone to someone", () => {
    const [proposal] = recordsIn(
      "proposal",
      "Proposals",
      "Three-year offer | Port authority → Union | tabled | 2026-03-01 | 3 % a year | s1",
      "  in return: no strikes",
      "  ratification: Union members, 2/3 of all",
    );
    expect(proposal).toMatchObject({
      by: ["party:port-authority"],
      to: ["party:union"],
      status: "tabled",
      summary: "3 % a year",
      exchange: ["no strikes"],
      terms: [
        {
          form: "ratification",
          summary: "Union members",
          body: "party:union-members",
          numerator: 2,
          denominator: 3,
          of: "all",
        },
      ],
    });
  });

  test("people have roles in organisations", () => {
    const [person] = recordsIn(
      "person",
      "People",
      "Mediator | head of office, Labour office | also the arbitrator | from 2025-01",
    );
    expect(person).toMatchObject({
      aliases: ["the arbitrator"],
      roles: [{ role: "head of office", organisation: "party:labour-office", from: { edtf: "2025-01" } }],
    });
  });

  test("a term has definitions and who uses them", () => {
    const [term] = recordsIn(
      "term",
      "Terms",
      "Night work | from 22:00 to 6:00 | by Port authority | also night shift | s1",
    );
    expect(term).toMatchObject({
      name: "Night work",
      variants: ["night shift"],
      definitions: [{ text: "from 22:00 to 6:00", by: "party:port-authority" }],
    });
  });

  test("a dispute lists the claims in it by their words", () => {
    const { dossier, diagnostics } = withSection(
      "Statements",
      "Union | They will strike | s1",
      "Union | They may strike | s2",
      "## Disputed",
      "Will they strike? | strength | They may strike | They will strike",
      "  resolved 2026-03-19, desk editor: The union confirmed the weaker wording.",
    );
    expect(diagnostics).toStrictEqual([]);
    expect(dossier?.records.find(({ kind }) => kind === "conflict")).toMatchObject({
      type: "strength",
      state: "resolved",
      members: ["statement:they-may-strike", "statement:they-will-strike"],
      resolution: { by: "desk editor", on: "2026-03-19" },
    });
  });

  test("an answer is as old as its newest source", () => {
    expect(recordsIn("question", "Questions", "Will ferries run? | Not decided. | s1, s2")[0]).toMatchObject({
      question: "Will ferries run?",
      answer: "Not decided.",
      asOf: "2026-03-12",
    });
  });

  test("notes are not read", () => {
    const { dossier, diagnostics } = withSection("Notes", "# ring the mayor", "a | b | c {#x}", "```", "anything");
    expect(diagnostics).toStrictEqual([]);
    expect(dossier?.records.map(({ kind }) => kind)).toStrictEqual(["source", "source"]);
  });
});

describe("every line", () => {
  test("can say when it is true, since when it is known, and its former id", () => {
    const [party] = recordsIn(
      "party",
      "Parties",
      "Coalition | coalition | since 2025-01 | until 2026-03-01 | known from: 2 March 2026 | also Group, the Group of Five | formerly: party:group",
      "  deprecated: It never formed.",
      "  note: ask again",
    );
    expect(party).toMatchObject({
      valid: { from: { edtf: "2025-01" }, until: { edtf: "2026-03-01" } },
      knownFrom: { edtf: "2026-03-02" },
      aliases: ["Group", "the Group of Five"],
      moved: ["party:group"],
      rank: "deprecated",
      rankReason: "It never formed.",
      note: "ask again",
    });
  });
});

describe("a reference", () => {
  test("says where in the source, in what sense and with which words", () => {
    const [event] = recordsIn("event", "Dates", "2026-03-01 | A | s1 “might not object” p. 3, disputed by s2");
    expect(event?.references).toStrictEqual([
      { ...s1[0], selector: { exact: "might not object" }, locator: "p. 3" },
      { source: "source:island-radio-2026-03-12", intent: "disputes" },
    ]);
  });

  test("can be in the text", () => {
    const [event] = recordsIn("event", "Dates", "2026-03-01 | A | summary: As [it said](s1). | s1");
    expect(JSON.stringify(event?.summary)).toContain('"source":"source:harbour-post-2026-03-01"');
  });
});
