import type { Violation } from "../../check/rule.js";
import { unnamed } from "../../origins.js";
import type { LintRule } from "../lint-rule.js";

export const conflictFromOneOrigin: LintRule = {
  name: "conflict-from-one-origin",
  severity: "notice",
  reason: "Two reports of one person's words are not two sides, but readers would think that two parties disagree.",
  fix: "Set `type` to strength and `state` to same-origin, with the weakest wording first. If the person said both, on different days, set `state` to transition.",
  find({ currentOf, recordOf, originsOf }) {
    return currentOf("conflict").flatMap(({ id, state, members }): Violation[] => {
      if (state !== "open" || members.length < 2) return [];
      const statements = members.map((member) => recordOf(member));
      if (!statements.every((member) => member?.kind === "statement")) return [];
      const origins = new Set(statements.flatMap((member) => originsOf(member)));
      const [origin] = origins;
      if (origins.size !== 1 || origin === undefined || origin === unnamed) return [];
      const message = `The ${members.length} members of this conflict come from one origin, ${recordOf(origin)?.name ?? origin}, but its state is open.`;
      return [{ record: id, path: "state", message }];
    });
  },
};
