import type { Violation } from "../../check/rule.js";
import type { LintRule } from "../lint-rule.js";

export const acceptanceUnknown: LintRule = {
  name: "acceptance-unknown",
  severity: "warning",
  reason: "An entry with an unknown rule accepts nothing, although the person who wrote it thinks it does.",
  fix: "Write the rule's name exactly as it is reported. Errors cannot be accepted; they must be fixed.",
  find({ dossier, rules }) {
    return dossier.records.flatMap(({ id, accepted = [] }) =>
      accepted.flatMap(({ rule }, index): Violation[] =>
        rules.has(rule)
          ? []
          : [
              {
                record: id,
                path: `accepted[${index}].rule`,
                message: `“${rule}” is not the name of a warning or notice.`,
              },
            ],
      ),
    );
  },
};
