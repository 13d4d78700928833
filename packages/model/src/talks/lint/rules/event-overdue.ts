import { firstDay, lastDay } from "../../day.js";
import type { LintRule } from "../lint-rule.js";

const toCome: ReadonlySet<string> = new Set(["planned", "announced", "expected"]);

export const eventOverdue: LintRule = {
  name: "event-overdue",
  severity: "warning",
  reason: "A page that calls a past event “planned” looks neglected.",
  fix: "Find out what happened, and set `status` to happened, postponed or cancelled, with a source; or correct `when`.",
  find({ currentOf, asOf }) {
    return currentOf("event").flatMap(({ id, status, when }) => {
      if (!toCome.has(status) || when?.latest === undefined) return [];
      if (lastDay(when.latest) >= firstDay(asOf)) return [];
      return [
        {
          record: id,
          path: "status",
          message: `The event is still ${status} for ${when.edtf}, but it is now ${asOf}.`,
        },
      ];
    });
  },
};
