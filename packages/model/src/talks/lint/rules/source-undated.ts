import type { LintRule } from "../lint-rule.js";

export const sourceUndated: LintRule = {
  name: "source-undated",
  severity: "warning",
  reason:
    "The date of a source shows when its facts became known. Facts from a source without a date count as known only from the date of the dossier.",
  fix: "Give `published`. If the date can only be worked out, set its basis to inferred, and give an interval if you need to.",
  find({ currentOf }) {
    return currentOf("source").flatMap(({ id, published }) =>
      published === undefined
        ? [{ record: id, path: "published", message: "The date of publication is missing." }]
        : [],
    );
  },
};
