import type { Position } from "../../generated/types.js";
import { hasCome } from "../day.js";
import { recordsOf } from "../records.js";
import type { CheckRule } from "./rule.js";

/** Of one party on one issue, at one time. A position that takes the other's place is no second one. */
export const onePreferred: CheckRule = {
  name: "one-preferred",
  severity: "error",
  reason: "Preferred means: this one. Two of them leave the page to choose.",
  fix: "Make one of the two normal, end one with `valid.until`, or name the earlier in `supersedes` of the later.",
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
          message: `"${other.id}" is preferred for the same party and issue at the same time. Make one of them normal.`,
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
