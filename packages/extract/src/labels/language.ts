import { en } from "../languages/en.js";
import { vocabularies } from "../languages/vocabularies.js";
import type { Vocabulary } from "../languages/vocabulary.js";
import { labelBook, type LabelBook } from "./label-book.js";

/** Enough to tell a language by, and the same for an article of any length. */
const sample = 20_000;

/** The languages an article is read in. */
export interface Language {
  /** BCP 47; left out when the words did not tell. */
  lang?: string;
  /** The article's own vocabulary, then English, whose labels are used everywhere. */
  own: readonly Vocabulary[];
  all: readonly Vocabulary[];
  book: LabelBook;
}

/** Labels of every language are known in every article; the article's own go first. */
export function languageOf(input: string, asked?: string): Language {
  const lang = asked ?? detect(input);
  const base = lang?.toLowerCase().split("-")[0];
  const first = vocabularies.find((vocabulary) => vocabulary.lang === base) ?? en;
  return { ...(lang === undefined ? {} : { lang }), ...read(first) };
}

type Read = Omit<Language, "lang">;

/** What an article needs that is written in one language is the same for the next in that language. */
const known = new Map<Vocabulary, Read>();

function read(first: Vocabulary): Read {
  const all = [first, ...vocabularies.filter((vocabulary) => vocabulary !== first)];
  const made = known.get(first) ?? { own: first === en ? [en] : [first, en], all, book: labelBook(all) };
  known.set(first, made);
  return made;
}

function detect(input: string): string | undefined {
  const text = input.slice(0, sample).toLowerCase();
  const words = text.match(/\p{Script=Latin}+/gu) ?? [];
  const own = vocabularies.find(
    ({ script }) => script !== undefined && lettersOf(text, script) > Math.max(20, words.length),
  );
  return own ? own.lang : commonest(words);
}

function lettersOf(text: string, script: string): number {
  return text.match(new RegExp(`\\p{Script=${script}}`, "gu"))?.length ?? 0;
}

function commonest(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const scores = vocabularies.map(({ lang, commonWords }) => ({
    lang,
    hits: commonWords.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0),
  }));
  const [best, second] = scores.toSorted((a, b) => b.hits - a.hits);
  if (!best || best.hits < 3 || best.hits < words.length * 0.04) return undefined;
  return second && second.hits * 1.5 > best.hits ? undefined : best.lang;
}
