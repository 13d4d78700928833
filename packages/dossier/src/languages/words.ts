import { de } from "./de.js";
import { en } from "./en.js";
import type { Vocabulary } from "./vocabulary.js";

/** A language with some words missing. */
export type PartialVocabulary = { lang: string } & Omit<DeepPartial<Vocabulary>, "lang">;

type DeepPartial<T> = T extends readonly unknown[] | string ? T : { readonly [K in keyof T]?: DeepPartial<T[K]> };

/** The language whose words messages use, and the others. */
const languages: readonly [Vocabulary, ...PartialVocabulary[]] = [en, de];

/** BCP 47. */
export const languageTags: readonly string[] = languages.map(({ lang }) => lang);

/** The words of all languages together, because a document may mix them. */
export const words: Omit<Vocabulary, "lang"> = languages.reduce<Vocabulary>(
  (all, language) => (language === en ? all : (merged(all, language) as Vocabulary)),
  en,
);

/** Joins lists, and merges maps at every depth. */
function merged(one: unknown, other: unknown): unknown {
  if (other === undefined) return one;
  if (Array.isArray(one) && Array.isArray(other)) return [...new Set<unknown>([...one, ...other])];
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one;
  const [first, second] = [one as Record<string, unknown>, other as Record<string, unknown>];
  const keys = new Set([...Object.keys(first), ...Object.keys(second)]);
  return Object.fromEntries(
    [...keys].map((key) => [key, key in first ? merged(first[key], second[key]) : second[key]]),
  );
}
