import { readEarlier } from "../arguments/read-form.js";
import type { CheckRule, Violation } from "./rule.js";

export const usableHistory: CheckRule = {
  name: "usable-history",
  severity: "error",
  reason:
    "A view of an earlier day shows the record as it was. That cannot be shown where a field had something that it cannot have.",
  fix: "Write the earlier value as the field itself takes it, or `null` if there was none.",
  find: ({ records }) =>
    records.flatMap(({ id, kind, history = [] }) =>
      history.flatMap(({ before }, index): Violation[] => {
        const found: Violation[] = [];
        readEarlier(kind, before ?? {}, ({ place, message }) => {
          const path = `history[${index}].before.${place}`;
          found.push({ record: id, path, message: `\`${place}\` ${message}. Correct what it said before.` });
        });
        return found;
      }),
    ),
};
