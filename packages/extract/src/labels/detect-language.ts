import { en } from "../languages/en.js";
import { vocabularies } from "../languages/vocabularies.js";
import type { Vocabulary } from "../languages/vocabulary.js";
import { labelBook, type LabelBook } from "./label-book.js";

/** Enough to recognise a language, and the same work for an article of any length. */
const sampleLength = 20_000;

/** The languages an article is read in. */
export interface Language {
  /** BCP 47; missing when the article's words did not show it. */
  lang?: string;
  /** The article's own language, then English, whose labels are used everywhere. */
  own: readonly Vocabulary[];
  all: readonly Vocabulary[];
  book: LabelBook;
}

/** The article's language, asked for or recognised. Labels of every language are known in every article; its own go first. */
export function detectLanguage(input: string, asked?: string): Language {
  const lang = asked ?? recognise(input.slice(0, sampleLength).toLowerCase());
  const base = lang?.toLowerCase().split("-")[0];
  const first = vocabularies.find((vocabulary) => vocabulary.lang === base) ?? en;
  return { ...(lang === undefined ? {} : { lang }), ...readingOf(first) };
}

type Reading = Omit<Language, "lang">;

/** Articles in the same language share their label book. */
const readings = new Map<Vocabulary, Reading>();

function readingOf(first: Vocabulary): Reading {
  const known = readings.get(first);
  if (known) return known;
  const all = [first, ...vocabularies.filter((vocabulary) => vocabulary !== first)];
  const reading = { own: first === en ? [en] : [first, en], all, book: labelBook(all) };
  readings.set(first, reading);
  return reading;
}

function recognise(text: string): string | undefined {
  const words = text.match(/\p{Script=Latin}+/gu) ?? [];
  const byScript = vocabularies.find(({ script }) => script && lettersOf(text, script) > Math.max(20, words.length));
  return byScript ? byScript.lang : byCommonWords(words);
}

function lettersOf(text: string, script: string): number {
  return text.match(new RegExp(`\\p{Script=${script}}`, "gu"))?.length ?? 0;
}

/** Undefined when there are few common words, or two languages come close. */
function byCommonWords(words: readonly string[]): string | undefined {
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
