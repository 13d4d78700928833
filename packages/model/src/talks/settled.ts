import type { Id, Issue, IsoDate, IssueStep } from "../generated/types.js";
import { hasCome } from "./day.js";

/**
 * An issue with the steps that have been taken by the end of a day; the same object where none is later. A step that
 * rests on a text of which nothing was known yet is later, too.
 */
export function withStepsUntil(issue: Issue, day: IsoDate, isKnown: (proposal: Id) => boolean): Issue {
  const { steps: all = [], ...others } = issue;
  const steps = all.filter(
    ({ on, proposal }) =>
      (on === undefined || hasCome(on, day) !== undefined) && (proposal === undefined || isKnown(proposal)),
  );
  if (steps.length === all.length) return issue;
  return steps.length === 0 ? others : { ...others, steps };
}

/** The step that settled an issue of a view; undefined where it is open or was set aside. */
export function settledBy({ steps = [] }: Issue): IssueStep | undefined {
  const last = steps.at(-1);
  return last?.step === "agreed" ? last : undefined;
}
