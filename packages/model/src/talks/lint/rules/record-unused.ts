import type { DossierRecord, Id } from "../../../generated/types.js";
import { inQuotes } from "../../check/wording.js";
import { eachNamed } from "../../named-records.js";
import type { LintRule } from "../lint-rule.js";

export const recordUnused: LintRule = {
  name: "record-unused",
  severity: "notice",
  reason:
    "If nothing refers to a party, a person, an issue or a term without a definition, either it is left over, or a record that should name it is missing. Readers see such a party or person in the list of people only.",
  fix: "Name it where it belongs: who said it, who took part, what it is about. Give a term its definition. If it has nothing to do with the talks, remove it.",
  find({ dossier, current }) {
    const named = new Set<Id>();
    for (const record of dossier.records) {
      eachNamed(record, (id) => {
        if (id !== record.id) named.add(id);
      });
    }
    return current.flatMap((record) => {
      if (!needsOthers(record) || named.has(record.id)) return [];
      return [
        { record: record.id, path: "", message: `Nothing else in the dossier refers to ${inQuotes(record.name)}.` },
      ];
    });
  },
};

/** Whether a record says nothing on its own. */
function needsOthers(record: DossierRecord): boolean {
  switch (record.kind) {
    case "party":
    case "person":
      return true;
    case "issue":
      return (record.obstacles ?? []).length === 0;
    case "term":
      return (record.definitions ?? []).length === 0;
    default:
      return false;
  }
}
