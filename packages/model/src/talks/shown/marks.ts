import type { Id } from "../../generated/types.js";
import { phraseText } from "../../labels/phrase.js";
import { reliabilityWords } from "../../labels/reliability-words.js";
import type { Labels } from "../../languages/labels.js";
import type { LookUp } from "./look-up.js";

/**
 * What must be printed beside a record that an ordinary block shows: that it was withdrawn, corrected or is disputed,
 * and that it is no report. Who it rests on is in the sources of the block.
 */
export function marksOf(id: Id, lookUp: LookUp, labels: Labels): string[] {
  const { reliability } = lookUp.reliability(id);
  if (reliability === undefined) return [];
  const { sentences, notices } = reliabilityWords({ ...reliability, origins: [] }, [], labels, "en");
  const noOrigin = labels.talks.noOrigin;
  return [
    ...sentences.map((one) => phraseText(one, labels.dates)).filter((words) => words !== noOrigin),
    ...notices.map(({ when, note = "" }) => `${phraseText(when, labels.dates)} ${note}`.trim()),
  ];
}
