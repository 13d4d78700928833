import type { LintRule } from "../lint-rule.js";

export const deadlineWithoutAnchor: LintRule = {
  name: "deadline-without-anchor",
  severity: "warning",
  reason: "“Within six months” means nothing without a start: no one could ever say that the promise was broken.",
  fix: "In `deadline.after`, name the event that starts the clock, or give the source's words for it. If the source does not say, say so in the summary and accept the warning.",
  find({ currentOf }) {
    return currentOf("event").flatMap(({ id, deadline }) => {
      if (deadline === undefined || (deadline.after ?? "").trim() !== "") return [];
      return [
        {
          record: id,
          path: "deadline",
          message: `The deadline is within ${deadline.within}, but the record does not say when that time begins.`,
        },
      ];
    });
  },
};
