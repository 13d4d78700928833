import type { Reference, Statement } from "../../../generated/types.js";
import { claim, event, having, on, position, proposal, scenario, texts, type PassingCase } from "./sound.test.util.js";

const figure = (given: Partial<NonNullable<Statement["figure"]>>, text: string): Statement =>
  claim({ form: "figure", text, figure: { variable: "Rise", value: 4, unit: "MIN", ...given } });
const pointing = (exact: string): Reference[] => [{ source: "source:post", selector: { exact } }];
/** A source that is new enough for anything in the dossier. */
const late = {
  kind: "source",
  id: "source:late",
  name: "Late",
  publisher: "Harbour Post",
  published: on("2026-03-20"),
} as const;
const today: Reference[] = [{ source: "source:late" }];
const definitions = [{ text: "What it means." }];
const guarantee = { form: "guarantee", summary: "The port is kept open." } as const;

const numbers: PassingCase[] = [
  {
    what: "a range with a period",
    dossier: having(
      claim({ form: "figure", figure: { variable: "Rise", min: 3, max: 4, unit: "P1", period: on("2026") } }),
    ),
  },
  { what: "a rounded percentage", dossier: having(figure({ from: 12 }, "It fell by 67%.")) },
  {
    what: "an approximate percentage",
    dossier: having(figure({ from: 12, comparator: "under" }, "It fell by almost 70 per cent.")),
  },
  { what: "a change in a share", dossier: having(figure({ from: 12, unit: "P1" }, "It fell to 4 per cent.")) },
  { what: "a change from nothing", dossier: having(figure({ from: 0 }, "It rose by 4 per cent.")) },
  {
    what: "a text with two percentages",
    dossier: having(figure({ from: 12 }, "It fell from 30 per cent of an hour to 10 per cent.")),
  },
];

const days: PassingCase[] = [
  { what: "an event planned for today", dossier: having(event({ status: "planned", when: on("2026-03-20") })) },
  {
    what: "an event planned for some day this month",
    dossier: having(event({ status: "planned", when: on("2026-03") })),
  },
  {
    what: "a planned event without a last day",
    dossier: having(
      event({ status: "planned", when: { edtf: "2026-01-01/..", earliest: "2026-01-01", basis: "inferred" } }),
    ),
  },
  { what: "an event that happened today", dossier: having(event({ when: on("2026-03-20"), references: today }), late) },
  {
    what: "an event that happened since, as of an earlier day",
    dossier: having(event({ when: on("2026-03-10"), references: today }), late),
    asOf: "2026-03-01",
  },
  { what: "a postponed meeting", dossier: having(event({ status: "postponed", when: on("2026-02-01") })) },
  {
    what: "a deprecated plan",
    dossier: having(
      event({ status: "planned", when: on("2026-02-01"), rank: "deprecated", rankReason: "Never planned." }),
    ),
  },
  {
    what: "a planned event as of an earlier day",
    dossier: having(event({ status: "planned", when: on("2026-03-25") })),
    asOf: "2026-01-01",
  },
  {
    what: "a deadline of six months after an event",
    dossier: having(
      event({}),
      event({
        id: "event:b",
        status: "planned",
        when: on("2026-04-01"),
        deadline: { after: "event:a", within: "P6M" },
      }),
    ),
  },
  {
    what: "a deadline that counts from the source's own words",
    dossier: having(event({ deadline: { after: "the ceasefire", within: "P6M" } })),
  },
];

const stances: PassingCase[] = [
  {
    what: "a silence that only means our sources say nothing",
    dossier: having({ ...position({ silence: "not-in-our-sources", references: [] }), stance: undefined } as never),
  },
  {
    what: "positions that supersede each other, the first without an end",
    dossier: having(
      position({
        party: "party:union",
        id: "position:b",
        statedOn: on("2026-03-10"),
        supersedes: "position:union-pay",
        references: today,
      }),
      position({ party: "party:union", statedOn: on("2026-03-20"), supersedes: "position:b", references: today }),
      late,
    ),
  },
  {
    what: "positions that follow one another on the same day",
    dossier: having(
      position({ valid: { from: on("2026-01-01"), until: on("2026-02-01") } }),
      position({ id: "position:b", valid: { from: on("2026-02-01") } }),
    ),
  },
  {
    what: "positions with vague dates that only might overlap",
    dossier: having(
      position({ valid: { from: on("2025-01"), until: on("2025-12") } }),
      position({ id: "position:b", valid: { from: on("2025-12") } }),
    ),
  },
  {
    what: "positions of two speakers, joined in a conflict",
    dossier: having(position({ party: "party:union" }), {
      kind: "conflict",
      id: "conflict:a",
      name: "Which?",
      question: "Which?",
      members: ["position:a", "position:union-pay"],
      type: "scope",
      state: "open",
    }),
  },
  {
    what: "a conflict of words without a known origin",
    dossier: having(
      { ...claim({}), speaker: undefined } as never,
      { ...claim({ id: "statement:b" }), speaker: undefined } as never,
      {
        kind: "conflict",
        id: "conflict:a",
        name: "Which?",
        question: "Which?",
        members: ["statement:a", "statement:b"],
        type: "value",
        state: "open",
      },
    ),
  },
];

const words: PassingCase[] = [
  {
    what: "a “might” that is still a “might” in our words",
    dossier: having(claim({ text: "The union might agree.", references: pointing("might not object") })),
  },
  {
    what: "a “might” in other words",
    dossier: having(claim({ text: "It is possible that the union agrees.", references: pointing("might not object") })),
  },
  {
    what: "a “might” that became a condition",
    dossier: having(
      position({ stance: "conditional", summary: "The union agrees.", references: pointing("might not object") }),
      position({
        id: "position:b",
        issue: "issue:shifts",
        conditions: ["If night work is paid."],
        summary: "The union agrees.",
        references: pointing("might not object"),
      }),
      { kind: "issue", id: "issue:shifts", name: "Shifts", question: "Who works at night?" },
    ),
  },
  {
    what: "a retelling with the same “might”",
    dossier: having(
      claim({ text: "The union might agree." }),
      claim({ id: "statement:b", text: "It might sign.", restates: "statement:a" }),
    ),
  },
  {
    what: "the month of May",
    dossier: having(claim({ text: "It is not needed in May.", references: pointing("not in May") })),
  },
  {
    what: "the military might of a fleet",
    dossier: having(claim({ text: "The fleet is strong.", references: pointing("their military might is great") })),
  },
  {
    what: "a “would” that is only reported speech",
    dossier: having(
      claim({ text: "The port raises wages.", references: pointing("said on Sunday that it would raise wages") }),
    ),
  },
  {
    what: "the same, with a selector that starts after “said”",
    dossier: having(claim({ text: "The port raises wages.", references: pointing("would raise wages") })),
    texts,
  },
  {
    what: "one source with a “might” and another without",
    dossier: having(
      claim({
        text: "The union agrees.",
        on: on("2026-02-01"),
        references: [...pointing("might not object"), { source: "source:radio", selector: { exact: "agrees" } }],
      }),
    ),
  },
  {
    what: "a quote",
    dossier: having(claim({ form: "quote", text: "We agree", references: pointing("might not object") })),
  },
  {
    what: "a stronger retelling in a conflict with the weaker one",
    dossier: having(
      claim({ text: "The union might agree." }),
      claim({ id: "statement:b", text: "The union agreed.", restates: "statement:a" }),
      {
        kind: "conflict",
        id: "conflict:a",
        name: "Which?",
        question: "Which?",
        members: ["statement:a", "statement:b"],
        type: "strength",
        state: "same-origin",
      },
    ),
  },
  {
    what: "one word for two terms that name each other",
    dossier: having(
      { kind: "term", id: "term:a", name: "Strike (of workers)", definitions },
      { kind: "term", id: "term:b", name: "Strike (of a clock)", notToBeConfusedWith: ["term:a"], definitions },
    ),
  },
  {
    what: "the same, if only the first names the second",
    dossier: having(
      { kind: "term", id: "term:a", name: "Strike (of workers)", notToBeConfusedWith: ["term:b"], definitions },
      { kind: "term", id: "term:b", name: "Strike (of a clock)", definitions },
    ),
  },
  {
    what: "a term that lists its own name as a variant",
    dossier: having({ kind: "term", id: "term:a", name: "Strike", variants: ["strike", "Strike"], definitions }),
  },
];

const others: PassingCase[] = [
  {
    what: "a veto held by a third party",
    dossier: having(proposal({ ...guarantee, adversary: "party:city", vetoHolders: ["party:union"] })),
  },
  {
    what: "a veto held by a state whose council is the adversary",
    dossier: having(proposal({ ...guarantee, adversary: "party:council", vetoHolders: ["party:city"] })),
  },
  {
    what: "a party that guarantees something to another",
    dossier: having(proposal({ ...guarantee, beneficiary: "party:port", guarantors: ["party:city"] })),
  },
  {
    what: "a percentage in a scenario that is not a probability",
    dossier: having(scenario({ summary: "Wages rise by 5 per cent, if the council agrees. No. It pays 1 euro." })),
  },
  {
    what: "names that only look as if they begin with a number",
    dossier: having(
      scenario({ name: "No one signs" }),
      scenario({ id: "scenario:b", name: "Case a treaty fails" }),
      scenario({ id: "scenario:c", name: "Option contracts end" }),
    ),
  },
  {
    what: "a consequence that is more or less likely in a scenario",
    dossier: having(scenario({ leadsTo: ["Firms are less likely to invest, and have a better chance elsewhere."] })),
  },
  {
    what: "a forecast with a named source and a reference",
    dossier: having(
      scenario({
        summary: "The most likely of three.",
        likelihood: { wording: "most likely", accordingTo: "party:union", references: [{ source: "source:post" }] },
      }),
    ),
  },
];

export const passingFacts: PassingCase[] = [...numbers, ...days, ...stances, ...words, ...others];
