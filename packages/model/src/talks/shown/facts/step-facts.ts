import type { AgreementStep, RichText } from "../../../generated/types.js";
import { dateWords } from "../../../labels/date-words.js";
import { fill } from "../../../labels/fill.js";
import type { Facts } from "./facts.js";
import { namedDetails } from "./named-details.js";

/** The life of an agreement, a step a line: `Signed: 24 November 2016, Government and Union (as witnesses)`. */
export const stepFacts = (steps: readonly AgreementStep[] | undefined, facts: Facts): RichText[] =>
  (steps ?? []).map((step) => stepWords(step, facts));

function stepWords({ step, on, until, by = [], capacity, summary }: AgreementStep, facts: Facts): RichText {
  const { words, labels, lookUp } = facts;
  const roles = by.length > 1 ? words.stepCapacityOfSeveral : words.stepCapacity;
  const role = capacity === undefined || capacity === "party" ? "" : ` (${roles[capacity]})`;
  const details = [
    on && dateWords(on, labels.dates),
    until && fill(labels.talks.until, { date: dateWords(until, labels.dates) }),
    by.length > 0 ? lookUp.names(by) + role : undefined,
  ];
  return namedDetails(words.step[step], details, summary, facts);
}
