import type { Party, RichText } from "../../../generated/types.js";
import { dateWords } from "../../../labels/date-words.js";
import { fill } from "../../../labels/fill.js";
import type { Facts } from "./facts.js";
import { inOneLine } from "./named-details.js";

/** `Mandate: to monitor the ceasefire, given by Security Council, from 26 September 2016`. */
export const mandateFacts = (mandates: Party["mandates"], facts: Facts, whose?: string): RichText[] =>
  (mandates ?? []).flatMap(({ task, givenBy = [], from, until }) => {
    const { labels, lookUp } = facts;
    const dates = labels.dates;
    const parts = [
      task,
      givenBy.length === 0 ? undefined : fill(facts.words.givenBy, { name: lookUp.names(givenBy) }),
      from && fill(labels.talks.from, { date: dateWords(from, dates) }),
      until && fill(labels.talks.until, { date: dateWords(until, dates) }),
    ];
    const words = inOneLine(parts, facts);
    return facts.text("mandates", whose === undefined ? words : `${whose}: ${words}`);
  });
