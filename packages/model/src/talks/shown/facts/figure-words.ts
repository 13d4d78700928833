import type { Figure } from "../../../generated/types.js";
import { dateWords } from "../../../labels/date-words.js";
import { fill } from "../../../labels/fill.js";
import { numberWords } from "../../../labels/number-words.js";
import { pluralWords } from "../../../labels/plural-words.js";
import type { Facts } from "./facts.js";

/** `prisoners exchanged: about 390 per month, 2025, previously 270`. */
export function figureWords(figure: Figure, { words, labels, lookUp }: Facts): string {
  const { variable, value, min, max, comparator, unit, per, period, from } = figure;
  const number = (one: number | undefined): string | undefined =>
    one === undefined ? undefined : numberWords(one, labels.lang);
  const range = [min, max].flatMap((one) => number(one) ?? []).join("–");
  const units = pluralWords(value ?? max ?? min ?? 0, labels.lang, words.unit, words.unitForms);
  const amount = [
    comparator && words.comparator[comparator],
    number(value) ?? range,
    unit && (units[unit] ?? words.unit[unit] ?? unit),
    per && fill(words.per, { unit: per }),
  ];
  const parts = [
    amount.filter(Boolean).join(" "),
    period && dateWords(period, labels.dates),
    from === undefined ? undefined : fill(words.changedFrom, { from: numberWords(from, labels.lang) }),
  ];
  return `${variable}${lookUp.separators.colon}${parts.filter(Boolean).join(lookUp.separators.comma)}`;
}
