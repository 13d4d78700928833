import type { Deadline, RichText, TalksEvent } from "../../../generated/types.js";
import { fill } from "../../../labels/fill.js";
import { dateWords } from "../../../labels/date-words.js";
import { pluralWords } from "../../../labels/plural-words.js";
import { oneParagraph } from "./one-paragraph.js";
import type { Facts } from "./facts.js";
import { voteFacts } from "./vote-facts.js";

/** What an event says in values: a vote, a deadline, earlier dates, the agenda, what it belongs to. */
export function eventFacts(event: TalksEvent, facts: Facts): RichText[] {
  const { previously = [], deadline, deadlineResult, vote, agenda, partOf, dependsOn } = event;
  const { words, labels } = facts;
  return oneParagraph([
    ...voteFacts(vote, facts),
    ...facts.text("deadline", deadline && deadlineWords(deadline, facts)),
    ...facts.value(words.deadlineResult, deadlineResult),
    ...facts.list(
      "previously",
      previously.map((when) => dateWords(when, labels.dates)),
    ),
    ...facts.names("agenda", agenda),
    ...facts.names("partOf", partOf),
    ...facts.names("dependsOn", dependsOn),
  ]);
}

const units = { Y: "years", M: "months", W: "weeks", D: "days" } as const;

/** `within 6 months after “Treaty signed”`. A duration of several units is printed as it was written. */
function deadlineWords({ after, within }: Deadline, { words, labels, lookUp }: Facts): string {
  const [, count = "", unit = ""] = /^P(\d{1,4})([YMWD])$/.exec(within) ?? [];
  const name = units[unit as keyof typeof units] as (typeof units)[keyof typeof units] | undefined;
  const durations = pluralWords(Number(count), labels.lang, words.duration, words.durationForms);
  const time = name === undefined ? within : count === "1" ? words.durationOne[name] : fill(durations[name], { count });
  return after === undefined
    ? fill(words.within, { time })
    : fill(words.withinAfter, { time, name: lookUp.name(after) });
}
