import { localeOf } from "./list-words.js";

/** A number as a language writes it: `1,234.5`, `1.234,5`. */
export function numberWords(value: number, lang: string): string {
  return new Intl.NumberFormat(localeOf(lang)).format(value);
}
