import type { LintRule } from "../lint-rule.js";

export const dossierUnchecked: LintRule = {
  name: "dossier-unchecked",
  severity: "warning",
  reason:
    "A second pair of eyes finds what the first has written. Until somebody has looked, every fact rests on one of us.",
  fix: "Have it checked against its sources, and give `checked` with the day and the name or the role.",
  find({ dossier }) {
    if (dossier.checked !== undefined) return [];
    return [{ record: dossier.id, path: "checked", message: "Nobody has checked this dossier." }];
  },
};
