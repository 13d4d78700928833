import type { Violation } from "../../check/rule.js";
import type { LintRule } from "../lint-rule.js";

export const acceptanceUnknown: LintRule = {
  name: "acceptance-unknown",
  severity: "warning",
  reason: "An entry that names no rule accepts nothing, and whoever wrote it believes that it does.",
  fix: "Write the name of the rule as the finding has it. An error cannot be accepted: it is mended.",
  find({ dossier, rules }) {
    return dossier.records.flatMap(({ id, accepted = [] }) =>
      accepted.flatMap(({ rule }, index): Violation[] =>
        rules.has(rule)
          ? []
          : [
              {
                record: id,
                path: `accepted[${index}].rule`,
                message: `There is no rule “${rule}” that can be accepted.`,
              },
            ],
      ),
    );
  },
};
