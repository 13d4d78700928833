import { firstDay, lastDay } from "../../day.js";
import type { LintRule } from "../lint-rule.js";

export const happenedBeforeItsDay: LintRule = {
  name: "happened-before-its-day",
  severity: "warning",
  reason: "What lies ahead has not happened. A status set too early is printed as a fact.",
  fix: "Set `status` to planned, announced or expected, or mend `when`.",
  find({ dossier, currentOf, asOf }) {
    const today = asOf > dossier.asOf ? asOf : dossier.asOf;
    return currentOf("event").flatMap(({ id, status, when }) => {
      if (status !== "happened" || when?.earliest === undefined) return [];
      if (firstDay(when.earliest) <= lastDay(today)) return [];
      return [{ record: id, path: "status", message: `Has happened on ${when.edtf}, which lies after ${today}.` }];
    });
  },
};
