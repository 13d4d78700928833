import { localeOf } from "./list-words.js";

/**
 * A number as a language writes it: `1,234.5`, `1.234,5`. The figures are those of dates, 0 to 9: which ones `Intl` has
 * for Arabic differs from one version to the next.
 */
export function numberWords(value: number, lang: string): string {
  return new Intl.NumberFormat(localeOf(lang), { numberingSystem: "latn" }).format(value);
}
