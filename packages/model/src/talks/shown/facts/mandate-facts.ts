import type { Party, RichText } from "../../../generated/types.js";
import { dateWords } from "../../../labels/date-words.js";
import { fill } from "../../../labels/fill.js";
import type { Facts } from "./facts.js";
import { inOneLine } from "./named-details.js";

/** `Mandate: to monitor the ceasefire, given by Security Council, from 26 September 2016 until 26 September 2017`. */
export const mandateFacts = (mandates: Party["mandates"], facts: Facts, whose?: string): RichText[] =>
  (mandates ?? []).map(({ task, givenBy = [], from, until }) => {
    const { labels, lookUp, words } = facts;
    const time = [
      from && fill(labels.talks.from, { date: dateWords(from, labels.dates) }),
      until && fill(labels.talks.until, { date: dateWords(until, labels.dates) }),
    ];
    const parts = [
      task,
      givenBy.length === 0 ? undefined : fill(words.givenBy, { name: lookUp.names(givenBy) }),
      time.filter(Boolean).join(" ") || undefined,
    ];
    const lead = whose === undefined ? words.field.mandates : fill(words.mandateOf, { name: whose });
    return `${lead} ${inOneLine(parts, facts)}`;
  });
