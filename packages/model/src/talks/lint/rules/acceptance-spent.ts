import type { DossierRecord } from "../../../generated/types.js";
import { lastDay } from "../../day.js";
import type { Violation } from "../../check/rule.js";
import type { LintContext, LintRule } from "../lint-rule.js";
import { isSigned } from "./acceptance-unsigned.js";

export const acceptanceSpent: LintRule = {
  name: "acceptance-spent",
  severity: "notice",
  reason:
    "What was accepted is no longer found. The entry would silence the same warning when it comes back for another reason.",
  fix: "Take the entry out of `accepted`.",
  find(context) {
    return context.dossier.records.flatMap((record) =>
      (record.accepted ?? []).flatMap((entry, index): Violation[] => {
        const { rule } = entry;
        if (!isSigned(entry) || !isJudged(rule, record, context) || context.found.get(record.id)?.has(rule)) return [];
        return [
          { record: record.id, path: `accepted[${index}]`, message: `Accepts “${rule}”, which finds nothing here.` },
        ];
      }),
    );
  },
};

/** A rule that lacks texts, or is asked of an earlier day, may find nothing for that reason alone. */
function isJudged(name: string, record: DossierRecord, context: LintContext): boolean {
  const rule = context.rules.get(name);
  if (rule === undefined || rule.name === acceptanceSpent.name || lastDay(context.asOf) < context.dossier.asOf)
    return false;
  if (rule.readsTexts === undefined) return true;
  const cited = context.referencesOf(record);
  return context.texts.size > 0 && cited.every(({ reference }) => context.textOf(reference) !== undefined);
}
