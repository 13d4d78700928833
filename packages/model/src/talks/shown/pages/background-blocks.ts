import type {
  Block,
  Definition,
  Mitigation,
  Reference,
  RichText,
  Scenario,
  ScenarioRecord,
  Term,
} from "../../../generated/types.js";
import { fill } from "../../../labels/fill.js";
import type { Labels } from "../../../languages/labels.js";
import type { View } from "../../as-of.js";
import { recordsOf } from "../../records.js";
import { correctionNotes } from "../corrections/correction-notes.js";
import { factsIn, type Facts } from "../facts/facts.js";
import { lookUpIn, type LookUp } from "../look-up.js";
import { marksOf } from "../marks.js";
import { joined } from "../paragraphs.js";
import { proposalTables } from "../proposal-table.js";
import { listedSource } from "../shown-source.js";
import { statementTable } from "../statement-table.js";

/** The parts of talks that ordinary blocks can show, each with its sources, in the order of a page. */
export type BackgroundBlocks = Record<
  "proposals" | "statements" | "outlook" | "questions" | "terms" | "corrections" | "sources",
  Block[]
>;

export function backgroundBlocks(view: View, labels: Labels): BackgroundBlocks {
  const lookUp = lookUpIn(view);
  const facts = factsIn(lookUp, labels);
  return {
    proposals: proposalTables(view, lookUp, labels),
    statements: statementTable(view, lookUp, labels),
    outlook: [...obstacles(view, facts), ...scenarios(view, lookUp, labels)],
    questions: questions(view, lookUp, labels),
    terms: terms(view, facts),
    corrections: correctionNotes(view, labels),
    sources: sources(view, facts),
  };
}

/** Scenarios of one set often hinge on the same things. */
const distinct = (texts: readonly RichText[]): RichText[] => [
  ...new Map(texts.map((text) => [JSON.stringify(text), text])).values(),
];

const cited = (records: readonly { references?: Reference[] }[], lookUp: LookUp) =>
  lookUp.sources(records.flatMap(({ references = [] }) => references));

function obstacles({ dossier }: View, facts: Facts): Block[] {
  const found = recordsOf(dossier, "issue").flatMap((issue) =>
    (issue.obstacles ?? []).map((obstacle) => ({ issue, obstacle })),
  );
  if (found.length === 0) return [];
  const items = found.map(({ issue, obstacle: { summary, blocks, mitigations = [] } }) => ({
    title: issue.name,
    summary: joined([summary, ...facts.names("blocks", blocks)]),
    ...(mitigations.length > 0 && { mitigation: joined(mitigations.map((one) => proposed(one, facts))) }),
  }));
  const sourced = found.flatMap(({ obstacle }) => [obstacle, ...(obstacle.mitigations ?? [])]);
  return [{ type: "challenges", id: "challenges:obstacles", items, ...cited(sourced, facts.lookUp) }];
}

/** A way out says whose it is, where that is known. */
const proposed = ({ summary, proposedBy }: Mitigation, { lookUp, labels }: Facts): RichText =>
  attributed({ text: summary, ...(proposedBy && { by: proposedBy }) }, lookUp, labels);

/** One block for each set, so that its scenarios are compared with each other; where there are several, each names its source. */
function scenarios({ dossier }: View, lookUp: LookUp, { talks }: Labels): Block[] {
  const sets = new Map<string, ScenarioRecord[]>();
  for (const record of recordsOf(dossier, "scenario")) {
    const others = sets.get(record.set);
    if (others === undefined) sets.set(record.set, [record]);
    else others.push(record);
  }
  return [...sets.values()].map((set, index): Block => {
    const hingesOn = distinct(set.flatMap((record) => record.hingesOn ?? []));
    return {
      type: "scenarios",
      id: `scenarios:set-${index + 1}`,
      ...(sets.size > 1 && { label: fill(talks.scenariosOf, { name: namesOfSources(set, lookUp) }) }),
      items: set.map((record) => scenario(record, lookUp)),
      ...(hingesOn.length > 0 && { hingesOn: joined(hingesOn) }),
      ...cited([...set, ...set.flatMap(({ likelihood }) => likelihood ?? [])], lookUp),
    };
  });
}

const namesOfSources = (set: readonly ScenarioRecord[], lookUp: LookUp): string =>
  lookUp.names([...new Set(set.flatMap(({ references = [] }) => references.map(({ source }) => source)))]);

function scenario({ name, summary, assumes, leadsTo, likelihood }: ScenarioRecord, lookUp: LookUp): Scenario {
  return {
    title: name,
    summary,
    ...(assumes && { assumes }),
    ...(leadsTo && { leadsTo }),
    ...(likelihood && {
      likelihood: { wording: likelihood.wording, accordingTo: lookUp.name(likelihood.accordingTo) },
    }),
  };
}

function questions({ dossier }: View, lookUp: LookUp, labels: Labels): Block[] {
  const items = recordsOf(dossier, "question").map(({ id, question, answer, asOf, references }) => ({
    id,
    question,
    answer: joined([answer, ...marksOf(id, lookUp, labels)]),
    asOf,
    ...lookUp.sources(references),
  }));
  return items.length === 0 ? [] : [{ type: "faq", id: "faq:talks", kind: "questions-and-answers", items }];
}

function terms({ dossier }: View, facts: Facts): Block[] {
  const found = recordsOf(dossier, "term").filter(({ definitions = [] }) => definitions.length > 0);
  if (found.length === 0) return [];
  const items = found.map((term) => ({ id: term.id, term: term.name, definition: definition(term, facts) }));
  const sourced = found.flatMap((term) => [term, ...(term.definitions ?? [])]);
  return [{ type: "key-terms", id: "key-terms:talks", items, ...cited(sourced, facts.lookUp) }];
}

function definition({ id, variants, definitions = [], notToBeConfusedWith = [] }: Term, facts: Facts): RichText {
  const { lookUp, labels } = facts;
  const others = lookUp.names(notToBeConfusedWith);
  return joined([
    ...definitions.map((one) => attributed(one, lookUp, labels)),
    ...facts.list("variants", variants),
    ...(others === "" ? [] : [fill(labels.talks.notToBeConfusedWith, { name: others })]),
    ...marksOf(id, lookUp, labels),
  ]);
}

/** A definition says whose it is, where that is known. */
function attributed({ text, by }: Definition, { name }: LookUp, { accordingTo }: Labels): RichText {
  if (by === undefined) return text;
  return joined([text, `(${fill(accordingTo, { name: name(by) })})`]);
}

function sources({ dossier }: View, facts: Facts): Block[] {
  const items = recordsOf(dossier, "source").map((source) => listedSource(source, facts));
  return items.length === 0 ? [] : [{ type: "sources", id: "sources:talks", items }];
}
