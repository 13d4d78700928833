import { firstDay, lastDay } from "../../day.js";
import type { LintRule } from "../lint-rule.js";

const toCome: ReadonlySet<string> = new Set(["planned", "announced", "expected"]);

export const eventOverdue: LintRule = {
  name: "event-overdue",
  severity: "warning",
  reason: "A page that says “planned” of a day that has passed has not been looked after.",
  fix: "Find out what became of it and set `status` to happened, postponed or cancelled, with a source; or mend `when`.",
  find({ currentOf, asOf }) {
    return currentOf("event").flatMap(({ id, status, when }) => {
      if (!toCome.has(status) || when?.latest === undefined) return [];
      if (lastDay(when.latest) >= firstDay(asOf)) return [];
      return [{ record: id, path: "status", message: `Is ${status} for ${when.edtf}, which was over by ${asOf}.` }];
    });
  },
};
