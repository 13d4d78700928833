import type { Position } from "../../generated/types.js";
import { hasCome } from "../day.js";
import { recordsOf } from "../records.js";
import type { CheckRule } from "./rule.js";

/** One party has one preferred position on an issue at a time. A position and the one that it supersedes count as one. */
export const onePreferred: CheckRule = {
  name: "one-preferred",
  severity: "error",
  reason: "`preferred` marks the one position to show. With two of them, the page cannot choose.",
  fix: "Set the rank of one of the two to normal, end one with `valid.until`, or name the earlier one in `supersedes` of the later one.",
  find(dossier) {
    const preferred = recordsOf(dossier, "position").filter(({ rank }) => rank === "preferred");
    const seen = new Map<string, Position[]>();
    return preferred.flatMap((position) => {
      const key = `${position.party} ${position.issue}`;
      const others = seen.get(key) ?? [];
      seen.set(key, [...others, position]);
      const other = others.find((candidate) => overlap(candidate, position));
      if (other === undefined) return [];
      return [
        {
          record: position.id,
          path: "rank",
          message: `"${other.id}" is also preferred, for the same party, issue and time. Set the rank of one of them to normal.`,
        },
      ];
    });
  },
};

function overlap(a: Position, b: Position): boolean {
  if (a.supersedes === b.id || b.supersedes === a.id) return false;
  return !isOverBefore(a, b) && !isOverBefore(b, a);
}

function isOverBefore(first: Position, second: Position): boolean {
  const [end, start] = [first.valid?.until, second.valid?.from?.earliest];
  return end !== undefined && start !== undefined && hasCome(end, start) === "certain";
}
