import type { Proposal, RichText } from "../../../generated/types.js";
import { oneParagraph } from "./one-paragraph.js";
import type { Facts } from "./facts.js";
import { implementationReports } from "./implementation-facts.js";
import { stepFacts } from "./step-facts.js";
import { termFacts } from "./term-facts.js";

/** All that a proposal says beside its name, who makes it and its status. */
export function proposalFacts(proposal: Proposal, facts: Facts): RichText[] {
  const { summary, terms = [], exchange = [] } = proposal;
  const { words, labels } = facts;
  const details = [
    ...facts.names("to", proposal.to),
    ...facts.date("on", proposal.on),
    ...facts.list("aliases", proposal.aliases),
    ...facts.text("version", proposal.version),
    ...facts.names("previousVersion", proposal.previousVersion),
    ...facts.names("basedOn", proposal.basedOn),
    ...facts.names("sideDealTo", proposal.sideDealTo),
    // A text that was made public is not secret any more.
    ...facts.value(words.publicity, proposal.disclosedOn === undefined ? proposal.publicity : undefined),
    ...facts.date("disclosedOn", proposal.disclosedOn),
    ...facts.date("expires", proposal.expires),
  ];
  return [
    ...(summary === undefined ? [] : [summary]),
    ...terms.map((term) => termFacts(term, facts)),
    ...exchange.flatMap((one): RichText[] => {
      const label = labels.talks.proposals.exchange;
      return typeof one === "string" ? [`${label} ${one}`] : [label, one];
    }),
    ...stepFacts(proposal.steps, facts),
    ...implementationReports(proposal.implementation, facts),
    ...oneParagraph(details),
  ];
}
