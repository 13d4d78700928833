import { plainText } from "../../../article/text/plain-text.js";
import type { RichText, ScenarioRecord } from "../../../generated/types.js";
import type { Violation } from "../../check/rule.js";
import { valuesAt } from "../../field-path.js";
import type { LintContext, LintRule } from "../lint-rule.js";
import { inQuotes } from "../../check/wording.js";
import { anyOf, everyLanguage } from "../text/lint-words.js";

const weights = anyOf(everyLanguage("weights"));
const numbering = new RegExp(
  `^(?:(?:${everyLanguage("numbering").join("|")})(?![\\p{L}\\p{N}])|\\d{1,2}[.)]\\s|#\\d)`,
  "iu",
);

export const scenarioWeighted: LintRule = {
  name: "scenario-weighted",
  severity: "warning",
  reason:
    "A number before a scenario ranks it, and “most likely” is a forecast. Without a named source, that forecast is the newsroom's own.",
  fix: "Remove the number or the forecast; or give it as `likelihood`, in the words of a named source, with the reference.",
  find(context) {
    return context.currentOf("scenario").flatMap((scenario) => violationsIn(scenario, context));
  },
};

function violationsIn(scenario: ScenarioRecord, { recordOf }: LintContext): Violation[] {
  const { id, likelihood } = scenario;
  if (likelihood !== undefined) {
    const hasReference =
      (likelihood.references ?? []).length > 0 || recordOf(likelihood.accordingTo)?.kind === "source";
    if (hasReference) return [];
    const message = `${inQuotes(likelihood.wording)}, according to ${recordOf(likelihood.accordingTo)?.name ?? likelihood.accordingTo}, has no reference.`;
    return [{ record: id, path: "likelihood", message }];
  }
  const texts = ["name", "summary", "assumes[]", "leadsTo[]", "hingesOn[]"].flatMap((fieldPath) =>
    valuesAt(scenario, fieldPath).map(({ path, value }) => ({ path, text: plainText(value as RichText) })),
  );
  return texts.flatMap(({ path, text }): Violation[] => {
    const number = path === "name" || path === "summary" ? numbering.exec(text)?.[0].trim() : undefined;
    const weight = number ?? weights.exec(text)?.[0];
    if (weight === undefined) return [];
    return [
      {
        record: id,
        path,
        message: `“${weight}” ${number === undefined ? "says how likely this scenario is" : "ranks this scenario"}, but no source is named for that.`,
      },
    ];
  });
}
