import type { Block, Proposal, Reference, RichText, When } from "../../generated/types.js";
import type { Labels, ProposalGroup } from "../../languages/labels.js";
import type { View } from "../as-of.js";
import { recordsOf } from "../records.js";
import { compareDates } from "./compare-dates.js";
import { factsIn } from "./facts/facts.js";
import { proposalFacts } from "./facts/proposal-facts.js";
import { marksOf } from "./marks.js";
import { joined } from "./paragraphs.js";
import { groups, proposalGroups } from "./proposal-groups.js";
import type { LookUp } from "./look-up.js";

/**
 * Every proposal with all that it says: what is offered, on which terms, and what is asked in return. What failed, and
 * what others are only likened to, is not on the table any more, so it has a table of its own.
 */
export function proposalTables({ dossier }: View, lookUp: LookUp, labels: Labels): Block[] {
  const found = recordsOf(dossier, "proposal");
  if (found.length === 0) return [];
  const groupOf = proposalGroups(dossier);
  const tables = groups.flatMap((group): Block[] => {
    const own = found.filter((proposal) => groupOf(proposal) === group).toSorted(byDay);
    return own.length === 0 ? [] : [table(group, own, lookUp, labels)];
  });
  return [{ type: "heading", id: "heading:proposals", level: 2, text: labels.talks.proposals.title }, ...tables];
}

export const byDay = (a: Proposal, b: Proposal): number => compareDates(dayOf(a), dayOf(b));
const dayOf = ({ on, steps = [] }: Proposal): When | undefined => on ?? steps.find((step) => step.on !== undefined)?.on;

function table(group: ProposalGroup, found: readonly Proposal[], lookUp: LookUp, labels: Labels): Block {
  const { proposals: words, proposalGroups: captions } = labels.talks;
  return {
    type: "table",
    id: group === "open" ? "table:proposals" : `table:proposals-${group}`,
    caption: captions[group],
    columns: [words.proposal, words.by, words.status, words.what],
    rows: found.map((proposal) => row(proposal, lookUp, labels)),
    rowHeaders: true,
    ...lookUp.sources(found.flatMap(referencesOf)),
  };
}

/** Those of its provisions and of its steps as well. */
const referencesOf = ({ references = [], steps = [], terms = [], implementation = [] }: Proposal): Reference[] => {
  const carriedOut = terms.flatMap((term) => term.implementation ?? []);
  const parts = [...terms, ...carriedOut, ...implementation, ...steps];
  return [...references, ...parts.flatMap((part) => part.references ?? [])];
};

function row(proposal: Proposal, lookUp: LookUp, labels: Labels): RichText[] {
  const { id, name, by = [], status } = proposal;
  const what = [...proposalFacts(proposal, factsIn(lookUp, labels)), ...marksOf(id, lookUp, labels)];
  return [name, lookUp.names(by), labels.talks.proposalStatus[status], joined(what)];
}
