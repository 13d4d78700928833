import type { Figure, FigureValue } from "../../../generated/types.js";
import { dateWords } from "../../../labels/date-words.js";
import { fill } from "../../../labels/fill.js";
import { numberWords } from "../../../labels/number-words.js";
import { pluralWords } from "../../../labels/plural-words.js";
import type { Facts } from "./facts.js";

/** `prisoners exchanged: about 390 per month, 2025, previously 270`. */
export function figureWords(figure: Figure, facts: Facts): string {
  const { words, labels, lookUp } = facts;
  const { variable, period, from } = figure;
  const { number, unit = "" } = figureAmount(figure, facts);
  const parts = [
    `${number} ${unit}`.trim(),
    period && dateWords(period, labels.dates),
    from === undefined ? undefined : fill(words.changedFrom, { from: numberWords(from, labels.lang) }),
  ];
  return `${variable}${lookUp.separators.colon}${parts.filter(Boolean).join(lookUp.separators.comma)}`;
}

/** `about 390`, and `per month`. The number is empty where the figure has none. */
export function figureAmount(figure: Figure, { words, labels }: Facts): Pick<FigureValue, "number" | "unit"> {
  const { value, min, max, comparator, unit, per } = figure;
  const printed = (one: number | undefined): string | undefined =>
    one === undefined ? undefined : numberWords(one, labels.lang);
  const range = [min, max].flatMap((one) => printed(one) ?? []).join("–");
  const units = pluralWords(value ?? max ?? min ?? 0, labels.lang, words.unit, words.unitForms);
  const number = [comparator && words.comparator[comparator], printed(value) ?? range].filter(Boolean).join(" ");
  const counted = [unit && (units[unit] ?? words.unit[unit] ?? unit), per && fill(words.per, { unit: per })]
    .filter(Boolean)
    .join(" ");
  return { number, ...(counted !== "" && { unit: counted }) };
}
