import type { LintRule } from "../lint-rule.js";
import { inQuotes } from "../../check/wording.js";

export const silenceWithoutReference: LintRule = {
  name: "silence-without-reference",
  severity: "warning",
  reason: "Saying that someone was asked and did not answer is a claim about them, and needs a source like any other.",
  fix: "Add a source that says they were asked, or given the chance to comment. If you only looked and found nothing, write `silence: not-in-our-sources`.",
  find({ currentOf, referencesOf, recordOf }) {
    return currentOf("position").flatMap((position) => {
      if (position.silence !== "not-stated" || referencesOf(position).length > 0) return [];
      const [party, issue] = [position.party, position.issue].map((id) => recordOf(id)?.name ?? id);
      const message = `${party ?? ""} is said to have been silent on ${inQuotes(issue ?? "")}, but no source says so.`;
      return [{ record: position.id, path: "silence", message }];
    });
  },
};
