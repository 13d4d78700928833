import type { Position, When } from "../../../generated/types.js";
import type { Violation } from "../../check/rule.js";
import { inQuotes } from "../../check/wording.js";
import { firstDay, lastDay } from "../../day.js";
import { isWithdrawn } from "../../reliability.js";
import type { LintRule } from "../lint-rule.js";
import { positionDates } from "../position-date.js";

type DateOf = (position: Position) => When | undefined;

export const silenceAfterStance: LintRule = {
  name: "silence-after-stance",
  severity: "warning",
  reason: "Saying nothing takes nothing back: a party that offered something and is then silent still offers it.",
  fix: "If the earlier position still holds, record the silence as a statement about the issue, and remove this line. If it ended, say when and which source says so: in a document, `until DATE | s3` below it; in a folder, `valid.until`.",
  find({ dossier, currentOf, recordOf }) {
    const positions = currentOf("position").filter((position) => !isWithdrawn(position));
    const dateOf = positionDates(dossier);
    const open = openStances(positions, dateOf);
    return positions.flatMap((silent): Violation[] => {
      const stance = silent.silence === "not-stated" ? open.get(keyOf(silent)) : undefined;
      if (stance === undefined || lastOf(dateOf(stance)) > firstOf(dateOf(silent))) return [];
      const [party, issue] = [silent.party, silent.issue].map((id) => recordOf(id)?.name ?? id);
      const message = `${party ?? ""} said nothing on ${inQuotes(issue ?? "")}, but its earlier position, “${stance.id}”, has no end date.`;
      return [{ record: silent.id, path: "silence", message }];
    });
  },
};

const keyOf = ({ party, issue }: Position): string => `${party} ${issue}`;

/** By party and issue, the earliest stance that has no end. If only a silence replaces it, it has none. */
function openStances(positions: readonly Position[], dateOf: DateOf): ReadonlyMap<string, Position> {
  const replaced = new Set(positions.flatMap(({ stance, supersedes }) => (stance && supersedes) ?? []));
  const open = new Map<string, Position>();
  for (const position of positions) {
    if (position.stance === undefined || position.valid?.until !== undefined || replaced.has(position.id)) continue;
    const known = open.get(keyOf(position));
    if (known === undefined || lastOf(dateOf(position)) < lastOf(dateOf(known))) open.set(keyOf(position), position);
  }
  return open;
}

const lastOf = (date: When | undefined): string => lastDay(date?.latest ?? date?.earliest ?? "9999");
const firstOf = (date: When | undefined): string => firstDay(date?.earliest ?? date?.latest ?? "0000");
