import type { Statement } from "../../../generated/types.js";
import { supports } from "../../known/supports.js";
import type { LintRule } from "../lint-rule.js";
import { inQuotes, eitherOf } from "../../check/wording.js";

export const figureIncomplete: LintRule = {
  name: "figure-incomplete",
  severity: "warning",
  reason: "A number means nothing unless readers know what it counts, for which period, and who says so.",
  fix: "Give `figure.value` (or `min` and `max`), `figure.unit` (`EUR`, `MIN`, `P1` for per cent; for a count, what is counted), `figure.period` (or at least the day in `on`) and a reference.",
  find({ currentOf, referencesOf }) {
    return currentOf("statement").flatMap((statement) => {
      const isSourced = referencesOf(statement).some(({ reference }) => supports(reference));
      const missing = missingIn(statement, isSourced);
      if (missing.length === 0) return [];
      const variable = statement.figure?.variable ?? statement.name;
      return [{ record: statement.id, path: "figure", message: `${inQuotes(variable)} has no ${eitherOf(missing)}.` }];
    });
  },
};

function missingIn({ figure, on }: Statement, isSourced: boolean): string[] {
  if (figure === undefined) return [];
  const { value, min, max, unit = "", period } = figure;
  return [
    ...(value === undefined && min === undefined && max === undefined ? ["number"] : []),
    ...(unit.trim() === "" ? ["unit"] : []),
    ...(period === undefined && on === undefined ? ["period"] : []),
    ...(isSourced ? [] : ["source"]),
  ];
}
