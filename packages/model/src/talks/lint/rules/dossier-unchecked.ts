import type { LintRule } from "../lint-rule.js";

export const dossierUnchecked: LintRule = {
  name: "dossier-unchecked",
  severity: "warning",
  reason:
    "A second person sees what the first has missed. Until someone else has looked, every fact depends on one person.",
  fix: "Have the dossier checked against its sources, then set `checked` with the day and the name or role of the checker.",
  find({ dossier }) {
    if (dossier.checked !== undefined) return [];
    return [{ record: dossier.id, path: "checked", message: "No one has checked this dossier." }];
  },
};
