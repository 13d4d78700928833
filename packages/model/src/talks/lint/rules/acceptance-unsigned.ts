import type { Accepted } from "../../../generated/types.js";
import type { Violation } from "../../check/rule.js";
import type { LintRule } from "../lint-rule.js";

/** Whether an acceptance counts: somebody stands by it, with a reason. */
export const isSigned = ({ reason, by }: Accepted): boolean => reason.trim() !== "" && by.trim() !== "";

export const acceptanceUnsigned: LintRule = {
  name: "acceptance-unsigned",
  severity: "warning",
  reason: "A warning is answered with a reason and a name. Without them it is only silenced, and still counts as open.",
  fix: "Give `reason` and `by`.",
  find({ dossier }) {
    return dossier.records.flatMap(({ id, accepted = [] }) =>
      accepted.flatMap((entry, index): Violation[] => {
        if (isSigned(entry)) return [];
        const lack = entry.reason.trim() === "" ? "reason" : "name";
        return [{ record: id, path: `accepted[${index}]`, message: `Accepts “${entry.rule}” without a ${lack}.` }];
      }),
    );
  },
};
