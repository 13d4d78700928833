import type { Accepted } from "../../../generated/types.js";
import type { Violation } from "../../check/rule.js";
import type { LintRule } from "../lint-rule.js";

/** Whether an acceptance counts. It needs a reason, and the name of the person who gives it. */
export const isSigned = ({ reason, by }: Accepted): boolean => reason.trim() !== "" && by.trim() !== "";

export const acceptanceUnsigned: LintRule = {
  name: "acceptance-unsigned",
  severity: "warning",
  reason: "Answering a warning takes a reason and a name. Without them it is only hidden, so it still counts as open.",
  fix: "Give `reason` and `by`.",
  find({ dossier }) {
    return dossier.records.flatMap(({ id, accepted = [] }) =>
      accepted.flatMap((entry, index): Violation[] => {
        if (isSigned(entry)) return [];
        const missing = entry.reason.trim() === "" ? "reason" : "name";
        return [
          {
            record: id,
            path: `accepted[${index}]`,
            message: `This entry accepts “${entry.rule}” without a ${missing}.`,
          },
        ];
      }),
    );
  },
};
