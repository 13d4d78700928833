import type { Conflict } from "../../../generated/types.js";
import type { Violation } from "../../check/rule.js";
import { listed } from "../../check/wording.js";
import { unnamed } from "../../origins.js";
import type { LintContext, LintRule } from "../lint-rule.js";

export const strengthOfTwoOrigins: LintRule = {
  name: "strength-of-two-origins",
  severity: "warning",
  reason:
    "A dispute of strength is about one person's words, once in weaker and once in stronger form. Two people who say different things disagree on the thing itself.",
  fix: "Set the `type` of the dispute to value. If one of them only repeats the other, name whoever said it first as `origin` of both statements.",
  find(context) {
    return context.currentOf("conflict").flatMap((conflict): Violation[] => {
      const origins = conflict.type === "strength" ? originsIn(conflict, context) : [];
      if (origins.length < 2) return [];
      const names = listed(origins.map((id) => context.recordOf(id)?.name ?? id));
      const message = `The type is strength, but its statements come from ${origins.length} origins: ${names}.`;
      return [{ record: conflict.id, path: "type", message }];
    });
  },
};

/** Who said its statements first, as far as they are named. A retelling has the origin of what it restates. */
function originsIn({ members }: Conflict, { recordOf, originsOf }: LintContext): string[] {
  const inConflict = new Set(members);
  const origins = members.flatMap((id) => {
    const record = recordOf(id);
    if (record?.kind !== "statement" || inConflict.has(record.restates ?? "")) return [];
    return originsOf(record).filter((origin) => origin !== unnamed);
  });
  return [...new Set(origins)];
}
