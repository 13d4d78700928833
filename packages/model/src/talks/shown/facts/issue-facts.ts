import type { Issue, IssueStep, RichText } from "../../../generated/types.js";
import { dateWords } from "../../../labels/date-words.js";
import { fill } from "../../../labels/fill.js";
import type { Facts } from "./facts.js";
import { namedDetails } from "./named-details.js";

/** How an issue depends on others, and what became of it. */
export const issueFacts = (issue: Issue, facts: Facts): RichText[] => [
  ...facts.names("partOf", issue.parent),
  ...(issue.links ?? []).map(({ issue: other, how, accordingTo }) => {
    const link = fill(facts.words.issueLink[how], { name: facts.lookUp.name(other) });
    if (accordingTo === undefined) return link;
    return `${link} (${fill(facts.labels.accordingTo, { name: facts.lookUp.name(accordingTo) })})`;
  }),
  ...issueSteps(issue, facts),
];

/** `Agreed: 26 May 2013, Rural reform agreement`, a step a line. */
export const issueSteps = ({ steps = [] }: Issue, facts: Facts): RichText[] =>
  steps.map((step) => stepWords(step, facts));

function stepWords({ step, on, proposal, summary }: IssueStep, facts: Facts): RichText {
  const { words, labels, lookUp } = facts;
  const details = [on && dateWords(on, labels.dates), proposal && lookUp.name(proposal)];
  return namedDetails(words.issueStep[step], details, summary, facts);
}
