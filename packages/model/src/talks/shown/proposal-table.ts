import type { Block, Proposal, RichText } from "../../generated/types.js";
import type { Labels } from "../../languages/labels.js";
import type { View } from "../as-of.js";
import { recordsOf } from "../records.js";
import { factsIn } from "./facts/facts.js";
import { proposalFacts } from "./facts/proposal-facts.js";
import { marksOf } from "./marks.js";
import { joined } from "./paragraphs.js";
import type { LookUp } from "./look-up.js";

/** Every proposal with all that it says: what is offered, on which terms, and what is asked in return. */
export function proposalTable({ dossier }: View, lookUp: LookUp, labels: Labels): Block[] {
  const found = recordsOf(dossier, "proposal");
  const words = labels.talks.proposals;
  if (found.length === 0) return [];
  return [
    { type: "heading", id: "heading:proposals", level: 2, text: words.title },
    {
      type: "table",
      id: "table:proposals",
      columns: [words.proposal, words.by, words.status, words.what],
      rows: found.map((proposal) => row(proposal, lookUp, labels)),
      rowHeaders: true,
      ...lookUp.sources(found.flatMap(({ references = [] }) => references)),
    },
  ];
}

function row(proposal: Proposal, lookUp: LookUp, labels: Labels): RichText[] {
  const { id, name, by = [], status } = proposal;
  const what = [...proposalFacts(proposal, factsIn(lookUp, labels)), ...marksOf(id, lookUp, labels)];
  return [name, lookUp.names(by), labels.talks.proposalStatus[status], joined(what)];
}
