import { plainText } from "../../../article/text/plain-text.js";
import type { Violation } from "../../check/rule.js";
import type { Statement } from "../../../generated/types.js";
import type { LintRule } from "../lint-rule.js";
import { everyLanguage } from "../text/lint-words.js";

/** Shares and rates are percentages themselves, so the text may mean a change in per cent or in percentage points. */
const shares: ReadonlySet<string> = new Set(["P1", "%", "percent", "per cent"]);

const percentage = new RegExp(
  `(?<!\\d)(\\d+(?:[.,]\\d+)?)[\\s\\u00a0\\u202f]?(?:%|${everyLanguage("perCent").join("|")})`,
  "giu",
);

export const percentageWrong: LintRule = {
  name: "percentage-wrong",
  severity: "warning",
  reason: "Readers do the sums. If a percentage does not match its two numbers, they doubt all three.",
  fix: "Work it out again: (value − from) ÷ from. If the source has it wrong, say so in the text and accept the warning.",
  find({ currentOf }) {
    return currentOf("statement").flatMap((statement) => violationsIn(statement));
  },
};

function violationsIn(statement: Statement): Violation[] {
  const { from, value, unit = "", comparator } = statement.figure ?? {};
  if (from === undefined || value === undefined || from === 0 || shares.has(unit)) return [];
  const [found, ...others] = plainText(statement.text).matchAll(percentage);
  // With several percentages, it is not clear which one is the change.
  if (found === undefined || others.length > 0) return [];
  const [words, digits = ""] = found;
  const change = (Math.abs(value - from) / Math.abs(from)) * 100;
  const stated = Number(digits.replace(",", "."));
  const rounding = 0.5 / 10 ** (/[.,](\d+)/.exec(digits)?.[1]?.length ?? 0);
  const slack = comparator === undefined ? rounding : Math.max(rounding, change * 0.1);
  if (Math.abs(change - stated) <= slack + 1e-9) return [];
  const worked = Number(change.toFixed(1));
  return [
    {
      record: statement.id,
      path: "text",
      message: `The text says ${words.trim()}, but the change from ${from} to ${value} is ${worked} per cent.`,
    },
  ];
}
