import type { Person, Reference, Statement } from "../../../generated/types.js";
import { claim, event, having, on, position, proposal, scenario, texts, type NoFault } from "./sound.test.util.js";

const figure = (given: Partial<NonNullable<Statement["figure"]>>, text: string): Statement =>
  claim({ form: "figure", text, figure: { variable: "Rise", value: 4, unit: "MIN", ...given } });
const pointing = (exact: string): Reference[] => [{ source: "source:post", selector: { exact } }];
const fellow: Person = {
  kind: "person",
  id: "person:a",
  name: "The analyst",
  roles: [{ role: "Fellow", organisation: "party:institute" }],
};
const guarantee = { form: "guarantee", summary: "The port is kept open." } as const;

const numbers: NoFault[] = [
  {
    what: "a range of one time",
    dossier: having(
      claim({ form: "figure", figure: { variable: "Rise", min: 3, max: 4, unit: "P1", period: on("2026") } }),
    ),
  },
  { what: "a percentage that was rounded", dossier: having(figure({ from: 12 }, "It fell by 67%.")) },
  {
    what: "a percentage that is about",
    dossier: having(figure({ from: 12, comparator: "under" }, "It fell by almost 70 per cent.")),
  },
  { what: "a change of a share", dossier: having(figure({ from: 12, unit: "P1" }, "It fell to 4 per cent.")) },
  {
    what: "two percentages",
    dossier: having(figure({ from: 12 }, "It fell from 30 per cent of an hour to 10 per cent.")),
  },
];

const days: NoFault[] = [
  { what: "a plan for today", dossier: having(event({ status: "planned", when: on("2026-03-20") })) },
  { what: "a plan for some day of the month", dossier: having(event({ status: "planned", when: on("2026-03") })) },
  {
    what: "a plan without an end",
    dossier: having(
      event({ status: "planned", when: { edtf: "2026-01-01/..", earliest: "2026-01-01", basis: "inferred" } }),
    ),
  },
  { what: "a meeting that was put off", dossier: having(event({ status: "postponed", when: on("2026-02-01") })) },
  {
    what: "a plan that was withdrawn",
    dossier: having(
      event({ status: "planned", when: on("2026-02-01"), rank: "deprecated", rankReason: "Never planned." }),
    ),
  },
  {
    what: "a plan seen from an earlier day",
    dossier: having(event({ status: "planned", when: on("2026-03-25") })),
    asOf: "2026-01-01",
  },
  {
    what: "six months after an event",
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
    what: "six months after what the source calls it",
    dossier: having(event({ deadline: { after: "the ceasefire", within: "P6M" } })),
  },
];

const stances: NoFault[] = [
  {
    what: "a silence in our sources",
    dossier: having({ ...position({ silence: "not-in-our-sources", references: [] }), stance: undefined } as never),
  },
  {
    what: "positions in a chain, the first without an end",
    dossier: having(
      position({
        party: "party:union",
        id: "position:b",
        statedOn: on("2026-02-10"),
        supersedes: "position:union-pay",
      }),
      position({ party: "party:union", statedOn: on("2026-02-20"), supersedes: "position:b" }),
    ),
  },
  {
    what: "positions that follow each other to the day",
    dossier: having(
      position({ valid: { from: on("2026-01-01"), until: on("2026-02-01") } }),
      position({ id: "position:b", valid: { from: on("2026-02-01") } }),
    ),
  },
  {
    what: "positions that only may overlap",
    dossier: having(
      position({ valid: { from: on("2025-01"), until: on("2025-12") } }),
      position({ id: "position:b", valid: { from: on("2025-12") } }),
    ),
  },
  {
    what: "positions of two speakers, side by side in a conflict",
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
    what: "a conflict of nobody's words",
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

const words: NoFault[] = [
  {
    what: "a might that stays a might",
    dossier: having(claim({ text: "The union might agree.", references: pointing("might not object") })),
  },
  {
    what: "a might in other words",
    dossier: having(claim({ text: "It is possible that the union agrees.", references: pointing("might not object") })),
  },
  {
    what: "the month of May",
    dossier: having(claim({ text: "It is not needed in May.", references: pointing("not in May") })),
  },
  {
    what: "the might of a fleet",
    dossier: having(claim({ text: "The fleet is strong.", references: pointing("their military might is great") })),
  },
  {
    what: "a will that a report moved into the past",
    dossier: having(
      claim({ text: "The port raises wages.", references: pointing("said on Sunday that it would raise wages") }),
    ),
  },
  {
    what: "the same, where the selector begins late",
    dossier: having(claim({ text: "The port raises wages.", references: pointing("would raise wages") })),
    texts,
  },
  {
    what: "a might of one source and a plain word of another",
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
    what: "a retelling in harder words beside the weaker ones",
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
    what: "one word of two terms that are told apart",
    dossier: having(
      { kind: "term", id: "term:a", name: "Strike (of workers)" },
      { kind: "term", id: "term:b", name: "Strike (of a clock)", notToBeConfusedWith: ["term:a"] },
    ),
  },
  {
    what: "a term that has its name as a variant",
    dossier: having({ kind: "term", id: "term:a", name: "Strike", variants: ["strike", "Strike"] }),
  },
];

const others: NoFault[] = [
  {
    what: "a veto of a third party",
    dossier: having(proposal({ ...guarantee, adversary: "party:city", vetoHolders: ["party:union"] })),
  },
  {
    what: "a veto of the state to whose body the guarantee is a threat",
    dossier: having(proposal({ ...guarantee, adversary: "party:council", vetoHolders: ["party:city"] })),
  },
  {
    what: "a guarantor for another",
    dossier: having(proposal({ ...guarantee, beneficiary: "party:port", guarantors: ["party:city"] })),
  },
  {
    what: "a percentage in a scenario that is no probability",
    dossier: having(scenario({ summary: "Wages rise by 5 per cent, if the council agrees. No. It pays 1 euro." })),
  },
  {
    what: "names that begin like numbers",
    dossier: having(
      scenario({ name: "No one signs" }),
      scenario({ id: "scenario:b", name: "Case a treaty fails" }),
      scenario({ id: "scenario:c", name: "Option contracts end" }),
    ),
  },
  {
    what: "what follows from a scenario, and is more likely then",
    dossier: having(scenario({ leadsTo: ["Firms are less likely to invest, and have a better chance elsewhere."] })),
  },
  {
    what: "a weight with its name and its place",
    dossier: having(
      scenario({
        summary: "The most likely of three.",
        likelihood: { wording: "most likely", accordingTo: "party:union", references: [{ source: "source:post" }] },
      }),
    ),
  },
  {
    what: "an expert who was looked up",
    dossier: having({ ...fellow, checked: { on: "2026-03-19", by: "desk" } }, claim({ speaker: "person:a" })),
  },
  { what: "an expert who is not cited", dossier: having(fellow) },
  {
    what: "somebody at the table, of whom no role is known",
    dossier: having(
      { ...fellow, roles: [] },
      event({ participants: [{ agent: "person:a" }] }),
      claim({ speaker: "person:a" }),
    ),
  },
  {
    what: "an official",
    dossier: having(
      { ...fellow, roles: [{ role: "Speaker", organisation: "party:council" }] },
      claim({ speaker: "person:a" }),
    ),
  },
  {
    what: "a spokesperson of a party to the talks",
    dossier: having(
      { ...fellow, roles: [{ role: "Speaker", organisation: "party:union" }] },
      claim({ speaker: "person:a" }),
    ),
  },
  {
    what: "a councillor who speaks for the city, in office since that year",
    dossier: having(
      { ...fellow, roles: [{ role: "Councillor", organisation: "party:council", from: on("2026") }] },
      event({ participants: [{ agent: "person:a", onBehalfOf: "party:city" }] }),
    ),
  },
];

export const soundFacts: NoFault[] = [...numbers, ...days, ...stances, ...words, ...others];
