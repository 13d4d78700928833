import type { Statement } from "../../../generated/types.js";
import { carries } from "../evidence.js";
import type { LintRule } from "../lint-rule.js";
import { inQuotes, listed } from "../../check/wording.js";

export const figureIncomplete: LintRule = {
  name: "figure-incomplete",
  severity: "warning",
  reason: "A number says nothing without what is counted, of which time, and on whose word.",
  fix: "Give `figure.value` (or `min` and `max`), `figure.unit` (`EUR`, `MIN`, P1 for per cent; for a count what is counted), `figure.period` (or at least the day `on` which it was said) and a reference.",
  find({ currentOf, referencesOf }) {
    return currentOf("statement").flatMap((statement) => {
      const isSourced = referencesOf(statement).some(({ reference }) => carries(reference));
      const lacks = lacksOf(statement, isSourced);
      if (lacks.length === 0) return [];
      const variable = statement.figure?.variable ?? statement.name;
      return [{ record: statement.id, path: "figure", message: `${inQuotes(variable)} has ${listed(lacks)}.` }];
    });
  },
};

function lacksOf({ figure, on }: Statement, isSourced: boolean): string[] {
  if (figure === undefined) return [];
  const { value, min, max, unit = "", period } = figure;
  return [
    ...(value === undefined && min === undefined && max === undefined ? ["no number"] : []),
    ...(unit.trim() === "" ? ["no unit"] : []),
    ...(period === undefined && on === undefined ? ["no period"] : []),
    ...(isSourced ? [] : ["no source"]),
  ];
}
