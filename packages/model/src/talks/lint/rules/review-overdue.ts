import { lastDay } from "../../day.js";
import type { LintRule } from "../lint-rule.js";

export const reviewOverdue: LintRule = {
  name: "review-overdue",
  severity: "warning",
  reason: "Someone promised to look at this again, and readers assume that a published page is kept up to date.",
  fix: "Go through the dossier, then set `checked` and the next `reviewBy`. If it is no longer updated, say so in `notice`.",
  find({ dossier, asOf }) {
    const { reviewBy } = dossier;
    if (reviewBy === undefined || lastDay(reviewBy) >= asOf) return [];
    return [
      {
        record: dossier.id,
        path: "reviewBy",
        message: `The dossier was due for review by ${reviewBy}, and it is now ${asOf}.`,
      },
    ];
  },
};
