import type { Violation } from "../../check/rule.js";
import type { LintRule } from "../lint-rule.js";
import { isWithin } from "../within.js";

export const adversaryHasVeto: LintRule = {
  name: "adversary-has-veto",
  severity: "warning",
  reason:
    "A guarantee is worth nothing if the party it guards against can block it. Either readers need to know that, or an id is wrong.",
  fix: "Check `adversary` and `vetoHolders` against the source. If the proposal says so, say it in the `summary` of the term and accept the warning.",
  find(context) {
    return context.currentOf("proposal").flatMap(({ id, terms = [] }) =>
      terms.flatMap((term, index) => {
        if (term.form !== "guarantee" || term.adversary === undefined) return [];
        const { adversary, vetoHolders = [] } = term;
        return vetoHolders.flatMap((holder, nth): Violation[] => {
          if (!isWithin(holder, adversary, context)) return [];
          const name = context.recordOf(holder)?.name ?? holder;
          const message = `${name} can veto a guarantee against ${holder === adversary ? "itself" : (context.recordOf(adversary)?.name ?? adversary)}.`;
          return [{ record: id, path: `terms[${index}].vetoHolders[${nth}]`, message }];
        });
      }),
    );
  },
};
