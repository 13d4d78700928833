import type { Id, Issue, IsoDate, IssueStep, Proposal } from "../generated/types.js";
import type { View } from "./as-of.js";
import { firstDay, hasCome, lastDay } from "./day.js";
import { recordsOf } from "./records.js";
import { isWithdrawn } from "./reliability.js";

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

const over: ReadonlySet<Proposal["status"]> = new Set(["suspended", "terminated", "expired", "rejected"] as const);

/** Whether a text still counts on a day. Its status may not have been changed yet when its last day has passed. */
export const holdsOn = (proposal: Proposal, day: IsoDate): boolean =>
  !over.has(proposal.status) && !isWithdrawn(proposal) && !hasExpired(proposal, day);

const hasExpired = ({ expires }: Proposal, day: IsoDate): boolean =>
  expires?.latest !== undefined && lastDay(expires.latest) < firstDay(day);

/**
 * The steps that settled the issues of a view. An issue is open where the talks went back to it or set it aside, and
 * where the text that settled it no longer holds.
 */
export function settledIn({ dossier, clocks }: View): (issue: Issue) => IssueStep | undefined {
  const proposals = recordsOf(dossier, "proposal");
  const ended = new Set(proposals.filter((one) => !holdsOn(one, clocks.validAt)).map(({ id }) => id));
  return ({ steps = [] }) => {
    const last = steps.at(-1);
    const hasEnded = last?.proposal !== undefined && ended.has(last.proposal);
    return last?.step === "agreed" && !hasEnded ? last : undefined;
  };
}
