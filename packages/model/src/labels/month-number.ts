import { needsText, needsTexts } from "../argument-error.js";
import { monthNames } from "../generated/month-names.js";

const byLanguage = new Map<string, ReadonlyMap<string, number>>();

/** Case, accents and the full stop of an abbreviation do not matter. */
const fold = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\.$/, "");

/**
 * The month, 1 to 12, that a word names in one of these languages: `monthNumber("Sept.", ["en"])` is 9.
 * Knows full names, the forms they take in a date, and abbreviations. The first language that has the word decides.
 */
export function monthNumber(word: string, languages: readonly string[]): number | undefined {
  needsText(word, "monthNumber", "word");
  needsTexts(languages, "monthNumber", "languages");
  const name = fold(word);
  for (const lang of languages) {
    const found = monthsOf(lang.toLowerCase().split("-")[0] ?? "").get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

const none: ReadonlyMap<string, number> = new Map();

function monthsOf(language: string): ReadonlyMap<string, number> {
  const known = byLanguage.get(language);
  if (known !== undefined) return known;
  if (!Object.hasOwn(monthNames, language)) return none;
  const names: readonly string[] = monthNames[language as keyof typeof monthNames];
  const months = new Map(
    names.flatMap((forms, index) => forms.split(" | ").map((form) => [fold(form), index + 1] as const)),
  );
  byLanguage.set(language, months);
  return months;
}
