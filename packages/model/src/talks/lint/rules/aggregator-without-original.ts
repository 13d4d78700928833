import type { LintRule } from "../lint-rule.js";

export const aggregatorWithoutOriginal: LintRule = {
  name: "aggregator-without-original",
  severity: "notice",
  reason: "An aggregator reports what others reported. Until those are known, it looks like a witness of its own.",
  fix: "Find what it repeats, add it as a source, and name it in `basedOn`; best of all, cite that.",
  find({ currentOf }) {
    return currentOf("source").flatMap(({ id, type, basedOn = [] }) =>
      type === "aggregator" && basedOn.length === 0
        ? [{ record: id, path: "basedOn", message: "Is an aggregator, and nothing says what it repeats." }]
        : [],
    );
  },
};
