import { expect, test } from "vitest";
import { toText } from "../../../article/to-text.js";
import { portWages } from "../../../examples/talks/port-wages.js";
import type { DossierRecord } from "../../../generated/types.js";
import { talksArticle } from "../pages/talks-article.js";

const on = (day: string) => ({ edtf: day, earliest: day, latest: day, basis: "stated" as const });
const known = { references: [{ source: "source:post-1" }] };

const pageWith = (records: DossierRecord[], lang = "en"): string =>
  toText(talksArticle({ ...portWages, lang, records: [...portWages.records, ...records] }, { asOf: "2026-03-20" }));

/** A deadline that depends on another event, a figure, the mandate of a body, and a vote with a threshold. */
const records: DossierRecord[] = [
  {
    kind: "event",
    id: "event:due",
    name: "Answer is due",
    type: "deadline",
    status: "expected",
    deadline: { within: "P6M", after: "event:round-1" },
    participants: [{ agent: "party:office" }],
    ...known,
  },
  {
    kind: "event",
    id: "event:ballot",
    name: "Ballot",
    type: "vote",
    status: "expected",
    when: on("2026-04-01"),
    vote: { majority: "simple", threshold: 13 },
    ...known,
  },
  { kind: "party", id: "party:state", name: "State", type: "state" },
  {
    kind: "party",
    id: "party:office",
    name: "Labour office",
    type: "body",
    partOf: "party:state",
    mandates: [{ task: "to mediate", givenBy: ["party:city"], from: on("2026-02-01"), until: on("2026-06-01") }],
  },
  {
    kind: "statement",
    id: "statement:rise",
    name: "Rise",
    form: "figure",
    text: "Prices rose.",
    speaker: "party:union",
    figure: { variable: "Rise in prices", value: 4.1, unit: "P1", period: on("2026-02") },
    ...known,
  },
  {
    kind: "proposal",
    id: "proposal:deal",
    name: "Deal",
    status: "agreed",
    implementation: [
      {
        shares: [
          { state: "full", share: 30 },
          { state: "none", share: 14.5 },
        ],
        on: on("2026-03-01"),
        by: "party:office",
        ...known,
      },
    ],
    ...known,
  },
];

test("what a record says in values reads as one sentence, with one colon", () => {
  const text = pageWith(records);
  expect(text).toContain("Deadline: within 6 months after “First round”");
  expect(text).toContain(
    "Mandate of Labour office: to mediate, given by City council, from 1 February 2026 until 1 June 2026",
  );
  expect(text).toContain("\nRise in prices: 4.1 %, February 2026");
  expect(text).toContain("Majority needed: more than half. Yes needs at least: 13 % of all who may vote.");
  expect(text).toContain(
    "Of its provisions: Carried out 30 %; Not carried out 14.5 % (1 March 2026, according to Labour office)",
  );
});

test("so it does on a German page", () => {
  const text = pageWith(records, "de");
  expect(text).toContain("Frist: innerhalb von 6 Monaten nach „First round“");
  expect(text).toContain("Mandat von Labour office: to mediate");
  expect(text).toContain("Ja braucht mindestens: 13 % aller Stimmberechtigten");
});
