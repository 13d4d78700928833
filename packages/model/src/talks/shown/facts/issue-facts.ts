import type { Issue, RichText } from "../../../generated/types.js";
import { fill } from "../../../labels/fill.js";
import type { Facts } from "./facts.js";

/** How an issue depends on others. */
export const issueFacts = ({ parent, links = [] }: Issue, facts: Facts): RichText[] => [
  ...facts.names("partOf", parent),
  ...links.map(({ issue, how, accordingTo }) => {
    const link = fill(facts.words.issueLink[how], { name: facts.lookUp.name(issue) });
    if (accordingTo === undefined) return link;
    return `${link} (${fill(facts.labels.accordingTo, { name: facts.lookUp.name(accordingTo) })})`;
  }),
];
