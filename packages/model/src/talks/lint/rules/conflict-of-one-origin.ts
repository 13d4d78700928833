import type { Violation } from "../../check/rule.js";
import { unnamed } from "../../origins.js";
import type { LintRule } from "../lint-rule.js";

export const conflictOfOneOrigin: LintRule = {
  name: "conflict-of-one-origin",
  severity: "notice",
  reason:
    "Two retellings of one person's words are no two sides. A reader would take the first telling for one party's and the second for another's.",
  fix: "Set `type` to strength and `state` to same-origin, the weakest wording first. If the person said both, on two days, it is a transition.",
  find({ currentOf, recordOf, originsOf }) {
    return currentOf("conflict").flatMap(({ id, state, members }): Violation[] => {
      if (state !== "open" || members.length < 2) return [];
      const statements = members.map((member) => recordOf(member));
      if (!statements.every((member) => member?.kind === "statement")) return [];
      const origins = new Set(statements.flatMap((member) => originsOf(member)));
      const [origin] = origins;
      if (origins.size !== 1 || origin === undefined || origin === unnamed) return [];
      const message = `Its ${members.length} members go back to ${recordOf(origin)?.name ?? origin}, and the conflict is open.`;
      return [{ record: id, path: "state", message }];
    });
  },
};
