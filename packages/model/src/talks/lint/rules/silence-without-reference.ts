import type { LintRule } from "../lint-rule.js";
import { inQuotes } from "../../check/wording.js";

export const silenceWithoutReference: LintRule = {
  name: "silence-without-reference",
  severity: "warning",
  reason: "That somebody was asked and said nothing is a claim about them like every other.",
  fix: "Add the source that says that they were asked, or had occasion to speak. If somebody only looked and found nothing, write `silence: not-in-our-sources`.",
  find({ currentOf, referencesOf, recordOf }) {
    return currentOf("position").flatMap((position) => {
      if (position.silence !== "not-stated" || referencesOf(position).length > 0) return [];
      const [party, issue] = [position.party, position.issue].map((id) => recordOf(id)?.name ?? id);
      const message = `${party ?? ""} is said to have kept silent on ${inQuotes(issue ?? "")}, and no source says so.`;
      return [{ record: position.id, path: "silence", message }];
    });
  },
};
