import type { PluralForms } from "../languages/record-words.js";
import { localeOf } from "./list-words.js";

/** The words that go with a number: "3 أيام" but "11 يومًا". */
export function pluralWords<Words>(
  count: number,
  lang: string,
  ordinary: Words,
  forms: PluralForms<Words> = {},
): Words {
  return forms[new Intl.PluralRules(localeOf(lang)).select(count)] ?? ordinary;
}
