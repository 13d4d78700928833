import type { Violation } from "../../check/rule.js";
import type { LintRule } from "../lint-rule.js";
import { isWithin } from "../within.js";

export const vetoOfAdversary: LintRule = {
  name: "veto-of-adversary",
  severity: "warning",
  reason:
    "A guarantee that the one it guards against can stop guards against nobody. A reader must be told, or an id is wrong.",
  fix: "Check `adversary` and `vetoHolders` against the source. If the proposal says so, say it in the `summary` of the term and accept the warning.",
  find(context) {
    return context.currentOf("proposal").flatMap(({ id, terms = [] }) =>
      terms.flatMap((term, index) => {
        if (term.form !== "guarantee" || term.adversary === undefined) return [];
        const { adversary, vetoHolders = [] } = term;
        return vetoHolders.flatMap((holder, nth): Violation[] => {
          if (!isWithin(holder, adversary, context)) return [];
          const name = context.recordOf(holder)?.name ?? holder;
          const message = `${name} has a veto over a guarantee against ${holder === adversary ? "itself" : (context.recordOf(adversary)?.name ?? adversary)}.`;
          return [{ record: id, path: `terms[${index}].vetoHolders[${nth}]`, message }];
        });
      }),
    );
  },
};
