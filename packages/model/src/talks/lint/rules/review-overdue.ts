import { lastDay } from "../../day.js";
import type { LintRule } from "../lint-rule.js";

export const reviewOverdue: LintRule = {
  name: "review-overdue",
  severity: "warning",
  reason: "Somebody promised to look again, and readers take a page that stands for one that is looked after.",
  fix: "Go through the dossier, then set `checked` and the next `reviewBy`; or say in `notice` that it is no longer kept up.",
  find({ dossier, asOf }) {
    const { reviewBy } = dossier;
    if (reviewBy === undefined || lastDay(reviewBy) >= asOf) return [];
    return [{ record: dossier.id, path: "reviewBy", message: `Was to be looked at by ${reviewBy}; it is ${asOf}.` }];
  },
};
