import type { LintRule } from "../lint-rule.js";

export const deadlineWithoutAnchor: LintRule = {
  name: "deadline-without-anchor",
  severity: "warning",
  reason: "“Within six months” of nothing is never over. A reader cannot tell when a promise is broken.",
  fix: "Name in `deadline.after` the event that it counts from, or give the source's words for it. If the source does not say, say that in the summary and accept the warning.",
  find({ currentOf }) {
    return currentOf("event").flatMap(({ id, deadline }) => {
      if (deadline === undefined || (deadline.after ?? "").trim() !== "") return [];
      return [{ record: id, path: "deadline", message: `Within ${deadline.within}, and nothing says after what.` }];
    });
  },
};
