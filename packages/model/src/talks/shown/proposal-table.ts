import type { Block, Proposal, ProposalTerm, RatificationTerm, RichText } from "../../generated/types.js";
import { plainText } from "../../article/text/plain-text.js";
import { fill } from "../../labels/fill.js";
import type { Labels } from "../../languages/labels.js";
import type { View } from "../as-of.js";
import { recordsOf } from "../records.js";
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
  const { id, name, by = [], status, summary, exchange = [], terms = [] } = proposal;
  const { proposals, proposalStatus } = labels.talks;
  const what = [
    ...(summary === undefined ? [] : [summary]),
    ...terms.map((term) => termWords(term, lookUp)),
    ...exchange.flatMap((one) =>
      typeof one === "string" ? [`${proposals.exchange} ${one}`] : [proposals.exchange, one],
    ),
    ...marksOf(id, lookUp, labels),
  ];
  return [name, lookUp.names(by), proposalStatus[status], joined(what)];
}

const termWords = (term: ProposalTerm, lookUp: LookUp): RichText =>
  term.form === "ratification" ? ratificationWords(term, lookUp) : term.summary;

/** `Union members: 2/3`. */
function ratificationWords({ summary, body, numerator, denominator }: RatificationTerm, lookUp: LookUp): RichText {
  const name = lookUp.name(body);
  const isNamed = plainText(summary).includes(name);
  const majority = fill("{name}: {numerator}/{denominator}", {
    name,
    numerator: String(numerator),
    denominator: String(denominator),
  });
  return isNamed ? summary : joined([summary, majority]);
}
