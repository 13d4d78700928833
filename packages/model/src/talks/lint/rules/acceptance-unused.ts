import type { DossierRecord } from "../../../generated/types.js";
import { lastDay } from "../../day.js";
import type { Violation } from "../../check/rule.js";
import type { LintContext, LintRule } from "../lint-rule.js";
import { isSigned } from "./acceptance-unsigned.js";

export const acceptanceUnused: LintRule = {
  name: "acceptance-unused",
  severity: "notice",
  reason: "If the rule ever finds something else here, this entry would hide it.",
  fix: "Remove the entry from `accepted`.",
  find(context) {
    return context.dossier.records.flatMap((record) =>
      (record.accepted ?? []).flatMap((entry, index): Violation[] => {
        const { rule } = entry;
        if (!isSigned(entry) || !canJudge(rule, record, context) || context.found.get(record.id)?.has(rule)) return [];
        return [
          {
            record: record.id,
            path: `accepted[${index}]`,
            message: `This entry accepts “${rule}”, but that rule finds nothing here.`,
          },
        ];
      }),
    );
  },
};

/** Without the texts of sources, or as of an earlier day, a rule may find nothing for that reason alone. */
function canJudge(name: string, record: DossierRecord, context: LintContext): boolean {
  const rule = context.rules.get(name);
  if (rule === undefined || rule.name === acceptanceUnused.name || lastDay(context.asOf) < context.dossier.asOf)
    return false;
  if (rule.readsTexts === undefined) return true;
  const cited = context.referencesOf(record);
  return context.texts.size > 0 && cited.every(({ reference }) => context.textOf(reference) !== undefined);
}
