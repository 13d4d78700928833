import { firstDay, lastDay } from "../../day.js";
import type { LintRule } from "../lint-rule.js";

export const sourceAfterDossier: LintRule = {
  name: "source-after-dossier",
  severity: "warning",
  reason: "Readers take a dossier to cover everything up to its day, and nothing after it.",
  fix: "If you have recorded everything up to then, set `as of` of the dossier (in a folder: `asOf`) to that day. Otherwise correct the date of the source.",
  find({ dossier, currentOf }) {
    return currentOf("source").flatMap(({ id, published }) => {
      if (published?.earliest === undefined || firstDay(published.earliest) <= lastDay(dossier.asOf)) return [];
      const message = `This came out on ${published.edtf}, but the dossier is as of ${dossier.asOf}.`;
      return [{ record: id, path: "published", message }];
    });
  },
};
