import type { Id } from "../../generated/types.js";
import type { LintContext } from "./lint-rule.js";

/** Whether a party is another, or belongs to it: the parliament of a state, its ministry, a ministry's office. */
export function isWithin(party: Id, whole: Id, { recordOf }: Pick<LintContext, "recordOf">): boolean {
  const seen = new Set<Id>();
  for (let at: Id | undefined = party; at !== undefined && !seen.has(at);) {
    if (at === whole) return true;
    seen.add(at);
    const record = recordOf(at);
    at = record?.kind === "party" ? record.partOf : undefined;
  }
  return false;
}
