import { firstDay, lastDay } from "../../day.js";
import type { LintRule } from "../lint-rule.js";

export const happenedInTheFuture: LintRule = {
  name: "happened-in-the-future",
  severity: "warning",
  reason: "A future event has not happened yet. A status that is set too early is published as a fact.",
  fix: "Set `status` to planned, announced or expected, or correct `when`.",
  find({ dossier, currentOf, asOf }) {
    const today = asOf > dossier.asOf ? asOf : dossier.asOf;
    return currentOf("event").flatMap(({ id, status, when }) => {
      if (status !== "happened" || when?.earliest === undefined) return [];
      if (firstDay(when.earliest) <= lastDay(today)) return [];
      return [
        {
          record: id,
          path: "status",
          message: `The status is happened, but the date, ${when.edtf}, is after ${today}.`,
        },
      ];
    });
  },
};
