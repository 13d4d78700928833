import type { QuestionRecord, SourceRecord } from "../../../generated/types.js";
import type { Violation } from "../../check/rule.js";
import { inQuotes } from "../../check/wording.js";
import { firstDay, lastDay } from "../../day.js";
import { carriersOf } from "../../known/carriers.js";
import { citedIn } from "../../named-records.js";
import type { LintContext, LintRule } from "../lint-rule.js";

export const answerOlderThanSource: LintRule = {
  name: "answer-older-than-source",
  severity: "warning",
  reason:
    "The page says as of which day an answer is true. If its source came out later, no one could have known it on that day.",
  fix: "Set `as of` of the question (in a folder: `asOf`) to the day of its newest source, or remove the source.",
  find(context) {
    return context.currentOf("question").flatMap((question): Violation[] => {
      const isLater = ({ published }: SourceRecord): boolean =>
        published?.earliest !== undefined && firstDay(published.earliest) > lastDay(question.asOf);
      const source = sourcesOf(question, context).find(isLater);
      if (source === undefined) return [];
      const message = `The answer is as of ${question.asOf}, but ${inQuotes(source.name)} came out on ${source.published?.edtf ?? ""}.`;
      return [{ record: question.id, path: "asOf", message }];
    });
  },
};

function sourcesOf(question: QuestionRecord, { sourceOf }: LintContext): SourceRecord[] {
  const cited = citedIn(question.answer).map((source) => ({ source }));
  return [...carriersOf(question, "answer").references, ...cited].flatMap((reference) => sourceOf(reference) ?? []);
}
