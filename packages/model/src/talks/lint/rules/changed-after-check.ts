import type { DossierRecord, IsoDate } from "../../../generated/types.js";
import { lastDay } from "../../day.js";
import type { Violation } from "../../check/rule.js";
import type { LintRule } from "../lint-rule.js";
import { counted, listed } from "../../check/wording.js";

/** A record with its own check is reported separately. The dossier's check covers all others, so they are reported together. */
export const changedAfterCheck: LintRule = {
  name: "changed-after-check",
  severity: "warning",
  reason: "The page says “checked” next to words that no one has checked since they changed.",
  fix: "Check the record again and set its `checked`. If you checked the whole dossier, set the dossier's.",
  find({ dossier, current }) {
    const own = current.flatMap((record): Violation[] => {
      const [checked, changed] = [record.checked?.on, lastChange(record)];
      if (checked === undefined || changed === undefined || lastDay(checked) >= changed) return [];
      const message = `This was checked on ${checked}, but changed on ${changed}.`;
      return [{ record: record.id, path: "checked", message }];
    });
    const day = dossier.checked?.on;
    if (day === undefined) return own;
    const others = current.filter(
      (record) => record.checked === undefined && (lastChange(record) ?? "") > lastDay(day),
    );
    if (others.length === 0) return own;
    const names = listed(others.map(({ id }) => id).toSorted(), 5);
    const message = `The dossier was checked on ${day}, but ${counted(others.length, "record was", "records were")} added or changed since: ${names}.`;
    return [...own, { record: dossier.id, path: "checked", message }];
  },
};

const lastChange = ({ history = [] }: DossierRecord): IsoDate | undefined => history.at(-1)?.on;
