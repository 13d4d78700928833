import { describe, expect, test } from "vitest";
import { above, messagesOf, recordsIn, withSection } from "./read.test.util.js";

const source = (handle: string) => ({
  source: handle === "s1" ? "source:harbour-post-2026-03-01" : "source:island-radio-2026-03-12",
});

describe("a coalition", () => {
  const coalition = (...lines: string[]) =>
    recordsIn("party", "Parties", "Five | coalition", ...lines).find(({ id }) => id === "party:five");

  test("has the members that its line names, and the list counts as whole", () => {
    const five = coalition("  members: Port authority, Union and City council");
    expect(five?.members).toStrictEqual([
      { party: "party:port-authority" },
      { party: "party:union" },
      { party: "party:city-council" },
    ]);
    expect(five).not.toHaveProperty("membersComplete");
  });

  test("with others has more members than the line names", () => {
    const five = coalition("  members: Port authority, others");
    expect(five).toMatchObject({ members: [{ party: "party:port-authority" }], membersComplete: false });
  });
});

describe("a person", () => {
  test("has the organisation in the column after the role, known or not", () => {
    const { dossier, diagnostics } = withSection(
      "Parties",
      "Dockers’ union | organisation | also the union",
      "## People",
      "Chair | spokesperson | Union",
      "Clerk | secretary | Labour office",
    );
    expect(diagnostics).toStrictEqual([]);
    const people = dossier?.records.flatMap((one) => (one.kind === "person" ? [[one.name, one.roles]] : []));
    expect(people).toStrictEqual([
      ["Chair", [{ role: "spokesperson", organisation: "party:dockers-union" }]],
      ["Clerk", [{ role: "secretary", organisation: "party:labour-office" }]],
    ]);
  });
});

describe("a line refers to another by its name", () => {
  test("a meeting is part of a round", () => {
    const events = recordsIn(
      "event",
      "Dates",
      "2026-03-10 | First round | s1",
      "2026-03-11 | Second day | part of First round | s1",
    );
    expect(events.find(({ name }) => name === "Second day")?.partOf).toBe("event:first-round");
  });

  test("a position replaces one that its line names, whatever their days are", () => {
    const [night, wages] = recordsIn(
      "position",
      "Positions",
      "Union | Night work | wants double pay | 2026-03-01 | s1",
      "Union | Wages | wants 6 % | 2026-03-12 | s2",
      "  replaces: Union: Wants double pay",
    );
    expect(night?.id).toBe("position:union-night-work");
    expect(wages?.supersedes).toBe("position:union-night-work");
  });
});

describe("sources", () => {
  test("may have their handles in a column of their own, in any case", () => {
    const { dossier, diagnostics } = withSection(
      "Sources",
      "| S3 | Port News | 2 March 2026 |",
      "## Dates",
      "2026-03-02 | A | s3",
    );
    expect(diagnostics).toStrictEqual([]);
    expect(dossier?.records.find(({ kind }) => kind === "event")?.references).toStrictEqual([
      { source: "source:port-news-2026-03-02" },
    ]);
  });

  test("joined by and are two", () => {
    const [event] = recordsIn("event", "Dates", "2026-03-01 | A | s1 and s2");
    expect(event?.references).toStrictEqual([source("s1"), source("s2")]);
  });

  test("of another name that looks like the others are reported where there is no such source", () => {
    const read = withSection(
      "Sources",
      "post1: Post, 2 March 2026",
      "post2: Post, 3 March 2026",
      "## Dates",
      "2026-03-01 | A | post7",
    );
    expect(messagesOf(read)).toStrictEqual([expect.stringContaining('There is no source with the handle "post7"')]);
  });
});

describe("a day", () => {
  test.each(["2024-02-29", "29 February 2024"])("may be the last of February in a leap year: %s", (written) => {
    expect(recordsIn("event", "Dates", `${written} | A | s1`)[0]?.when).toMatchObject({
      earliest: "2024-02-29",
      latest: "2024-02-29",
    });
  });

  test.each(["2026-02-29", "29 February 2026"])("that no calendar has is reported, also in February: %s", (written) => {
    expect(messagesOf(withSection("Dates", `${written} | A | s1`))).toStrictEqual([
      expect.stringContaining("a day that exists"),
    ]);
  });
});

describe("what an editor should correct is reported at its place, and the rest is read", () => {
  test("an id that two lines have", () => {
    const read = withSection("Dates", "2026-03-01 | A | s1 {#event:a}", "2026-03-02 | B | s1 {#event:a}");
    expect(messagesOf(read)).toStrictEqual([
      expect.stringMatching(new RegExp(`^${above + 2}:21 .*"event:a" is used twice`)),
    ]);
    expect(read.dossier?.records.filter(({ kind }) => kind === "event")).toHaveLength(1);
  });

  test("a word for a part that no one can take", () => {
    const read = withSection("Dates", "2026-03-01 | A | s1", "  with: Union (judge, attended)");
    expect(messagesOf(read)).toStrictEqual([expect.stringContaining('"judge" does not say how someone takes part')]);
    const event = read.dossier?.records.find((one) => one.kind === "event");
    expect(event?.participants).toStrictEqual([{ agent: "party:union", attendance: "attended" }]);
  });

  test("a former id that is none", () => {
    const read = withSection("Parties", "Union | organisation | formerly: the old union");
    expect(messagesOf(read)).toStrictEqual([expect.stringContaining('"the old union" is not an id')]);
  });

  test("a day of an answer that is a month", () => {
    const read = withSection("Questions", "Will ferries run? | No. | 2026-03 | s1");
    expect(messagesOf(read)).toStrictEqual([expect.stringContaining("is not a single day")]);
  });
});

describe("words that begin like Markdown", () => {
  test.each(["1. May is a holiday", "- 4 % for all", "# is a sign", "> 4 %"])("stay words: %s", (words) => {
    const [statement] = recordsIn("statement", "Statements", `Port | text: ${words} | s1`);
    expect(statement?.text).toBe(words);
  });
});

test("a long text makes a short name that ends between two words", () => {
  const words = "The port authority offers four per cent from the first of April until the end of the next year";
  const [statement] = recordsIn("statement", "Statements", `Port | ${words} | s1`);
  expect(statement).toMatchObject({
    text: words,
    name: "The port authority offers four per cent from the first of…",
  });
});

describe("a line below an item, with sources of its own,", () => {
  const eventWith = (...lines: string[]) => recordsIn("event", "Dates", ...lines)[0];

  test("says which sources carry a field", () => {
    const event = eventWith("2026-03-10 | Drivers vote | s1", "  outcome: 81 per cent for a strike | s2");
    expect(event).toMatchObject({
      outcome: "81 per cent for a strike",
      references: [source("s1"), { ...source("s2"), carries: ["outcome"] }],
    });
  });

  test("needs no name for a status or an end", () => {
    expect(eventWith("2026-03-10 | Talks at the hall | s1", "cancelled | s2")).toMatchObject({
      status: "cancelled",
      references: [source("s1"), { ...source("s2"), carries: ["status"] }],
    });
    const [position] = recordsIn("position", "Positions", "Union | Pay | wants 6 % | s1", "until 2026-03-10 | s2");
    expect(position).toMatchObject({
      valid: { until: { edtf: "2026-03-10" } },
      references: [source("s1"), { ...source("s2"), carries: ["valid"] }],
    });
  });

  test("can cite words and several sources, also of a name that is looked up later", () => {
    expect(
      eventWith("2026-03-10 | First round | s1", "with: Union, Port authority | s1, s2 “both came”"),
    ).toMatchObject({
      participants: [{ agent: "party:union" }, { agent: "party:port-authority" }],
      references: [
        source("s1"),
        { ...source("s1"), carries: ["participants"] },
        { ...source("s2"), carries: ["participants"], selector: { exact: "both came" } },
      ],
    });
  });

  test("names its unknown source", () => {
    const found = withSection("Dates", "2026-03-10 | First round | s1", "place: Town hall | s1, s9");
    expect(messagesOf(found).join()).toContain("s9");
  });
});
