import type { DossierRecord, IsoDate } from "../../../generated/types.js";
import { counted, listed } from "../../check/wording.js";
import { firstDay, lastDay } from "../../day.js";
import { firstPublished } from "../../known/carriers.js";
import { supports } from "../../known/supports.js";
import { sourcesById } from "../../origins.js";
import type { LintRule } from "../lint-rule.js";

export const factsNewerThanCheck: LintRule = {
  name: "facts-newer-than-check",
  severity: "warning",
  reason: "The page says “checked” above facts that were not public on that day, so no one can have checked them.",
  fix: "Compare the new records with their sources, then set the dossier's `checked` to the day on which you did that.",
  find({ dossier, current, asOf }) {
    const day = dossier.checked?.on;
    if (day === undefined) return [];
    const sources = sourcesById(dossier);
    const isNewer = (record: DossierRecord): boolean => {
      if (record.kind === "source" || isCheckedSince(record, day)) return false;
      const first = firstPublished((record.references ?? []).filter(supports), sources);
      const earliest = first?.earliest ?? first?.latest;
      return earliest !== undefined && firstDay(earliest) > lastDay(day) && firstDay(earliest) <= lastDay(asOf);
    };
    const newer = current.filter(isNewer).map(({ id }) => id);
    if (newer.length === 0) return [];
    const message = `The dossier was checked on ${day}, but ${counted(newer.length, "record rests on a source", "records rest on sources")} that came out after the check: ${listed(newer.toSorted(), 5)}.`;
    return [{ record: dossier.id, path: "checked", message }];
  },
};

const isCheckedSince = ({ checked }: DossierRecord, day: IsoDate): boolean =>
  checked !== undefined && firstDay(checked.on) > lastDay(day);
