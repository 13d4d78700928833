import type { Violation } from "../../check/rule.js";
import type { LintRule } from "../lint-rule.js";
import { isWithin } from "../within.js";

export const guarantorIsBeneficiary: LintRule = {
  name: "guarantor-is-beneficiary",
  severity: "warning",
  reason: "No one can guarantee something to themselves, so one of the two must be wrong.",
  fix: "Check `guarantors` and `beneficiary` against the source. What a party does for its own defence is a measure, not a guarantee.",
  find(context) {
    return context.currentOf("proposal").flatMap(({ id, terms = [] }) =>
      terms.flatMap((term, index) => {
        if (term.form !== "guarantee" || term.beneficiary === undefined) return [];
        const { beneficiary, guarantors = [] } = term;
        return guarantors.flatMap((guarantor, nth): Violation[] => {
          if (!isWithin(guarantor, beneficiary, context)) return [];
          const name = context.recordOf(guarantor)?.name ?? guarantor;
          return [
            {
              record: id,
              path: `terms[${index}].guarantors[${nth}]`,
              message: `${name} is both guarantor and beneficiary of the same term.`,
            },
          ];
        });
      }),
    );
  },
};
