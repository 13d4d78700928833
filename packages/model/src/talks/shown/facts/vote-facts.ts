import type { RichText, Vote, VoteCount } from "../../../generated/types.js";
import { fill } from "../../../labels/fill.js";
import { numberWords } from "../../../labels/number-words.js";
import type { Facts } from "./facts.js";
import { majorityWords } from "./majority-words.js";

/** What was put to the vote, who voted, how many chose what, and what came of it. */
export function voteFacts(vote: Vote | undefined, facts: Facts): RichText[] {
  if (vote === undefined) return [];
  const { motion, about, body, threshold, counts = [], turnout, result, remark } = vote;
  const { words, lookUp, labels } = facts;
  return [
    ...facts.text("motion", motion),
    ...facts.names("voteAbout", about),
    ...facts.names("body", body),
    ...facts.text("majority", majorityWords(vote, words)),
    ...facts.text("threshold", threshold === undefined ? undefined : thresholdWords(threshold, facts)),
    ...listed(
      counts.map((count) => countWords(count, facts)),
      lookUp.separators.semicolon,
    ),
    ...facts.text("turnout", turnout === undefined ? undefined : perCent(turnout, labels.lang)),
    ...facts.value(words.voteResult, result),
    ...(remark === undefined ? [] : [remark]),
  ];
}

const listed = (parts: readonly string[], separator: string): string[] =>
  parts.length === 0 ? [] : [parts.join(separator)];

/** `Yes: 412 (50.2 %)`. */
function countWords({ option, value, share }: VoteCount, { words, labels: { lang } }: Facts): string {
  const votes = value === undefined ? "" : numberWords(value, lang);
  const percentage = share === undefined ? "" : perCent(share, lang);
  const amount = votes === "" ? percentage : percentage === "" ? votes : `${votes} (${percentage})`;
  return `${words.voteOption[option]} ${amount}`.trim();
}

const thresholdWords = (threshold: number, { words, labels }: Facts): string =>
  fill(words.thresholdOf, { share: perCent(threshold, labels.lang) });

export const perCent = (share: number, lang: string): string => `${numberWords(share, lang)} %`;
