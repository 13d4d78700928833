import type { When } from "../../../generated/types.js";
import type { Violation } from "../../check/rule.js";
import { firstDay, lastDay } from "../../day.js";
import type { LintRule } from "../lint-rule.js";
import { ownDate, positionDates } from "../position-date.js";

export const replacementOrderUnclear: LintRule = {
  name: "replacement-order-unclear",
  severity: "warning",
  reason:
    "“Before” and “now” say that a party moved. If the dates do not show which position came first, the move may never have happened.",
  fix: "Give both positions the most precise dates that the sources have. If the order is not known, remove `replaces` (in a folder: `supersedes`), so that both are shown.",
  find({ dossier, currentOf, recordOf }) {
    const dateOf = positionDates(dossier);
    return currentOf("position").flatMap((later): Violation[] => {
      const earlier = later.supersedes === undefined ? undefined : recordOf(later.supersedes);
      if (earlier?.kind !== "position" || isInOrder(dateOf(earlier), dateOf(later))) return [];
      const [before, now] = [earlier, later].map((position) => {
        const day = dateOf(position)?.edtf ?? "an unknown day";
        return ownDate(position) === undefined ? `source of ${day}` : day;
      });
      const message = `This (${now ?? ""}) replaces “${earlier.id}” (${before ?? ""}), but the dates do not show which of the two came first.`;
      return [{ record: later.id, path: "supersedes", message }];
    });
  },
};

/** Whether the later one can only have begun later. On the last possible day of the earlier one it may have, too. */
function isInOrder(before: When | undefined, after: When | undefined): boolean {
  if (before?.latest === undefined) return true;
  const first = after?.earliest ?? after?.latest;
  return first !== undefined && lastDay(before.latest) <= firstDay(first);
}
