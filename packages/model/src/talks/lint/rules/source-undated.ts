import type { LintRule } from "../lint-rule.js";

export const sourceUndated: LintRule = {
  name: "source-undated",
  severity: "warning",
  reason:
    "When a fact became known is read from its source. What rests on an undated one counts as known from the day of the dossier only.",
  fix: "Give `published`; where the text only lets it be worked out, with the basis inferred, and an interval if need be.",
  find({ currentOf }) {
    return currentOf("source").flatMap(({ id, published }) =>
      published === undefined ? [{ record: id, path: "published", message: "Has no day of publication." }] : [],
    );
  },
};
