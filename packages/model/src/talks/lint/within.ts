import type { Id } from "../../generated/types.js";
import type { LintContext } from "./lint-rule.js";

/** Whether a party is the same as another or belongs to it, like a state's parliament or an office in its ministry. */
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
