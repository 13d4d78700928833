import { describe, expect, test } from "vitest";
import { messagesOf, recordsIn, withSection } from "./read.test.util.js";

const first = { source: "source:harbour-post-2026-03-01" };
const second = { source: "source:island-radio-2026-03-12" };
const day = (edtf: string) => ({ edtf, earliest: edtf, latest: edtf, basis: "stated" });

describe("an agreement", () => {
  const agreement = (...lines: string[]) =>
    recordsIn("proposal", "Proposals", "Pay deal | by Port authority to Union | signed | 2026-03-01 | s1", ...lines)[0];

  test("has a life, a step a line, and each step rests on the sources of its line", () => {
    const deal = agreement(
      "  signed: 2026-03-01, Port authority and Union | s1",
      "  signed: 2026-03-02, State mediator (witness)",
      "  in force: 2026-03-10 | s2",
      "  extended: 2026-03-11, until 2026-12-31",
    );
    expect(deal?.steps).toStrictEqual([
      { step: "signed", on: day("2026-03-01"), by: ["party:port-authority", "party:union"], references: [first] },
      { step: "signed", on: day("2026-03-02"), capacity: "witness", by: [expect.stringContaining("state-mediator")] },
      { step: "entered-into-force", on: day("2026-03-10"), references: [second] },
      { step: "extended", on: day("2026-03-11"), until: day("2026-12-31") },
    ]);
    expect(deal?.references).toStrictEqual([first]);
  });

  test("has provisions with their clause and their end, and what became of them", () => {
    const deal = agreement(
      "  provision: (Article 3, until 2027-01-01) Night work is paid double.",
      "  carried out: full, 2026-03-12, State mediator | s2",
      "  sanctions: lifted: the ban on overtime",
    );
    expect(deal?.terms).toStrictEqual([
      {
        form: "other",
        summary: "Night work is paid double.",
        clause: "Article 3",
        expires: day("2027-01-01"),
        implementation: [
          { state: "full", on: day("2026-03-12"), by: expect.stringContaining("state-mediator"), references: [second] },
        ],
      },
      { form: "sanctions", effect: "lifted", summary: "the ban on overtime" },
    ]);
  });

  test("says which text it belongs to, which came before it, and whether it is public", () => {
    const texts = recordsIn(
      "proposal",
      "Proposals",
      "Pay deal | signed | 2026-03-01 | s1",
      "Second draft | tabled | s1",
      "  version: second draft",
      "  previous version: Pay deal",
      "Letter on night work | signed | secret | s1",
      "  side deal to: Pay deal",
      "  disclosed: 2026-03-12",
      "  expires: 2027",
    );
    const named = (name: string) => texts.find((text) => text.name === name);
    expect(named("Second draft")).toMatchObject({ version: "second draft", previousVersion: "proposal:pay-deal" });
    expect(named("Letter on night work")).toMatchObject({
      sideDealTo: "proposal:pay-deal",
      publicity: "secret",
      disclosedOn: { edtf: "2026-03-12" },
      expires: { edtf: "2027" },
    });
  });

  test("has shares of its provisions, from a report on the whole", () => {
    const deal = agreement(
      "  provision: (Article 3) Night work is paid double.",
      "  carried out: full 30 %, none 14.5 %, 2026-03-11, State mediator | s2",
    );
    expect(deal?.implementation).toStrictEqual([
      {
        shares: [
          { state: "full", share: 30 },
          { state: "none", share: 14.5 },
        ],
        on: day("2026-03-11"),
        by: expect.stringContaining("state-mediator"),
        references: [second],
      },
    ]);
    expect(deal?.terms?.[0]).not.toHaveProperty("implementation");
  });

  test.each([
    ["  carried out: full 30 %, most 4 %", 'most 4 %" does not say how far'],
    ["  carried out: full", "There is no provision above this line"],
    ["  sanctions: those on oil", "does not say what becomes of the sanctions"],
    ["  signed: 2026-13-01, Union", "2026-13-01"],
    ["  ratification: Union members", "This ratification cannot be read"],
  ])("is not guessed at: %s", (line, message) => {
    const reading = withSection("Proposals", "Pay deal | signed | 2026-03-01 | s1", line);
    expect(messagesOf(reading).join("\n")).toContain(message);
  });
});

describe("a vote", () => {
  const vote = (line: string) => recordsIn("event", "Dates", "2026-03-12 | Ballot | s2", line)[0];

  test("has who voted, the counts, the turnout, the majority and the result", () => {
    const ballot = vote("  vote: Union members, yes 6,431 (50.2 %), no 412, turnout 81.5 %, 2/3 of all, failed");
    expect(ballot).toMatchObject({
      type: "vote",
      vote: {
        body: "party:union-members",
        counts: [
          { option: "yes", value: 6431, share: 50.2 },
          { option: "no", value: 412 },
        ],
        turnout: 81.5,
        numerator: 2,
        denominator: 3,
        of: "all",
        result: "failed",
      },
    });
  });

  test("may have shares only, and a simple majority", () => {
    expect(vote("  vote: yes 81 %, simple majority of those present, passed")?.vote).toStrictEqual({
      majority: "simple",
      of: "present",
      result: "passed",
      counts: [{ option: "yes", share: 81 }],
    });
  });

  test("has a threshold beside the majority, and a remark with a source of its own", () => {
    const [ballot] = recordsIn(
      "event",
      "Dates",
      "2026-03-12 | Ballot | s1",
      "  vote: yes 50, no 51, simple majority, threshold 13 % | s1",
      "  remark: The no counted as a veto. | s2",
    );
    expect(ballot?.vote).toMatchObject({ majority: "simple", threshold: 13, remark: "The no counted as a veto." });
    expect(ballot?.references).toStrictEqual([
      first,
      { ...first, carries: ["vote"] },
      { ...second, carries: ["vote"] },
    ]);
    const reading = withSection("Dates", "2026-03-12 | Ballot | s2", "  remark: The no counted as a veto.");
    expect(messagesOf(reading).join()).toContain("There is no vote above this line");
  });

  test("with a number that could be a share or a count is refused", () => {
    for (const vote of ["Union, yes 50.2", "yes 50.2"]) {
      const { dossier, diagnostics } = withSection("Dates", "2026-03-12 | Ballot | s2", `  vote: ${vote}`);
      expect(diagnostics.map(({ message }) => message).join()).toContain('"yes 50.2" cannot be read as part of a vote');
      expect(dossier?.records.some(({ name }) => name.startsWith("yes"))).not.toBe(true);
    }
  });

  test("with words that are not known is refused, with an example", () => {
    const reading = withSection("Dates", "2026-03-12 | Ballot | s2", "  vote: Union, yes 4, perhaps 3");
    expect(messagesOf(reading).join("\n")).toContain(
      "“perhaps 3” cannot be read as part of a vote".replaceAll(/[“”]/g, '"'),
    );
  });
});

describe("a deadline", () => {
  test("has what came of it, with its source, and the dates that it had before", () => {
    const [deadline] = recordsIn(
      "event",
      "Dates",
      "2026-03-12 | Answer to the offer is due | deadline | s1",
      "  missed | s2",
      "  previously: 2026-03-01, 2026-03-05",
    );
    expect(deadline).toMatchObject({
      type: "deadline",
      deadlineResult: "missed",
      references: [first, { ...second, carries: ["deadlineResult"] }],
      previously: [{ edtf: "2026-03-01" }, { edtf: "2026-03-05" }],
    });
  });
});

test("an event may be called by the word for its type", () => {
  const [meeting] = recordsIn("event", "Dates", "2026-03-12 | Meeting | meeting | s1");
  expect(meeting).toMatchObject({ name: "Meeting", type: "meeting" });
});

test("somebody can walk out of a meeting that was broken off", () => {
  const [round] = recordsIn(
    "event",
    "Dates",
    "2026-03-12 | Second round | broken off | s2",
    "  with: Union (walked out), Port authority (attended)",
  );
  expect(round?.status).toBe("broken-off");
  expect(round?.participants?.map(({ attendance }) => attendance)).toStrictEqual(["walked-out", "attended"]);
});

test("issues can depend on each other", () => {
  const issues = recordsIn(
    "issue",
    "Issues",
    "Pay | Do wages rise?",
    "  only together with: Night work",
    "Night work | Is it paid double?",
    "  after: Pay",
  );
  expect(Object.fromEntries(issues.map(({ name, links }) => [name, links]))).toStrictEqual({
    Pay: [{ issue: "issue:night-work", how: "only-together" }],
    "Night work": [{ issue: "issue:pay", how: "after" }],
  });
});

describe("an issue", () => {
  const lines = (...more: string[]) => ["Pay | Do wages rise?", ...more];
  const agreement = ["## Proposals", "Pay deal, with annexes | agreed | 2026-03-01 | s1"];

  test("was settled by an agreement, opened again and set aside, each with its day and its source", () => {
    const [issue] = recordsIn(
      "issue",
      "Issues",
      ...lines(
        "  agreed: 2026-03-01, Pay deal, with annexes | s1",
        "  reopened: 12 March 2026 | s2",
        "  set aside: 2026-03-13",
      ),
      ...agreement,
    );
    expect(issue?.steps).toStrictEqual([
      { step: "agreed", on: day("2026-03-01"), proposal: "proposal:pay-deal-with-annexes", references: [first] },
      { step: "reopened", on: day("2026-03-12"), references: [second] },
      { step: "set-aside", on: day("2026-03-13") },
    ]);
    expect(issue).not.toHaveProperty("references");
  });

  test.each([
    ["  agreed: 2026-03-01", "does not say which agreement settles the issue"],
    ["  agreed: 2026-03-01, Peace deal", 'no proposal called "Peace deal"'],
    ["  reopened: 2026-13-01", "2026-13-01"],
  ])("is not guessed to be settled: %s", (line, message) => {
    const reading = withSection("Issues", ...lines(line), ...agreement);
    expect(messagesOf(reading).join("\n")).toContain(message);
  });
});

test("a party has a mandate, given by somebody for a time, and may list all of its members", () => {
  const parties = recordsIn(
    "party",
    "Parties",
    "Mediation office | body",
    "  mandate: to settle pay and hours, given by Labour office, from 2026-03-01 | s1",
    "The Five | coalition",
    "  all members: Port authority, Union",
  );
  const named = (name: string) => parties.find((party) => party.name === name);
  expect(named("Mediation office")?.mandates).toStrictEqual([
    { task: "to settle pay and hours", givenBy: ["party:labour-office"], from: day("2026-03-01"), references: [first] },
  ]);
  expect(named("The Five")?.membersComplete).toBe(true);
});

test("the dates of a mandate that cannot be read are reported, and do not become part of the task", () => {
  const lines = (mandate: string) => ["Mediation office | body", `  mandate: ${mandate} | s1`];
  const reading = withSection("Parties", ...lines("to settle pay, until early 2027"));
  expect(messagesOf(reading).join("\n")).toContain("early 2027");
  const [office] = recordsIn("party", "Parties", ...lines("to escort ships, from the pier to the sea"));
  expect(office?.mandates).toMatchObject([{ task: "to escort ships, from the pier to the sea" }]);
});

test("a quotation can be a translation, and any record can be found elsewhere", () => {
  const [said] = recordsIn(
    "statement",
    "Statements",
    "Union | “We will not sign.” | s1",
    "  said in: es",
    "  original: No vamos a firmar",
    "  translated by: Harbour Post",
    "  same as: https://www.wikidata.org/entity/Q1",
  );
  expect(said).toMatchObject({
    inLanguage: "es",
    original: "No vamos a firmar",
    translatedBy: "Harbour Post",
    sameAs: ["https://www.wikidata.org/entity/Q1"],
  });
});
