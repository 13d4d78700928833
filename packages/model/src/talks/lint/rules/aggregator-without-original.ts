import type { LintRule } from "../lint-rule.js";

export const aggregatorWithoutOriginal: LintRule = {
  name: "aggregator-without-original",
  severity: "notice",
  reason: "An aggregator repeats what others reported. Until they are named, it looks like an independent witness.",
  fix: "Find out what it repeats, add that as a source and name it in `basedOn`. Better still, cite the original.",
  find({ currentOf }) {
    return currentOf("source").flatMap(({ id, type, basedOn = [] }) =>
      type === "aggregator" && basedOn.length === 0
        ? [{ record: id, path: "basedOn", message: "This is an aggregator, and the original source is not named." }]
        : [],
    );
  },
};
