import type { RatificationTerm } from "@backgrounder/model/talks";
import { anyOf, keysByPhrase } from "../../languages/patterns.js";
import { words } from "../../languages/words.js";

const { majority, of, members } = words.ratification;
const voters = keysByPhrase(words.ratification.voters);

/** `2/3 of all members`, `simple majority of those present`, as a part of a regular expression. */
export const majorityPattern =
  `(?:(?<numerator>\\d{1,3})\\/(?<denominator>\\d{1,3})|(?<simple>${anyOf(majority)}))` +
  `(?: ${anyOf(of)} (?<voters>${anyOf([...voters.keys()])})(?: ${anyOf(members)})?)?`;

const whole = new RegExp(`^${majorityPattern}$`, "iu");

type Majority = Pick<RatificationTerm, "numerator" | "denominator" | "majority" | "of">;

/** What a match of the pattern says. */
export function majorityIn(found: Readonly<Record<string, string | undefined>>): Majority {
  const { numerator, denominator } = found;
  const whose = voters.get(found["voters"]?.toLowerCase() ?? "");
  return {
    ...(numerator && { numerator: Number(numerator), denominator: Number(denominator) }),
    ...(found["simple"] && { majority: "simple" as const }),
    ...(whose && { of: whose }),
  };
}

export function majorityOf(text: string): Majority | undefined {
  const found = text.length > 100 ? undefined : whole.exec(text)?.groups;
  return found && majorityIn(found);
}
