import { de } from "./de.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import type { Grammar } from "./grammar.js";
import { labelBook, type LabelBook } from "./label-book.js";
import { zh } from "./zh.js";

const grammars: readonly Grammar[] = [en, de, fr, es, zh];
/** Enough to tell a language by, and the same for an article of any length. */
const sample = 20_000;

/** The languages an article is read in. */
export interface Language {
  /** BCP 47; left out when the words did not tell. */
  lang?: string;
  /** The article's own grammar, then English, whose labels are used everywhere. */
  own: readonly Grammar[];
  all: readonly Grammar[];
  book: LabelBook;
}

/** Labels of every language are known in every article; the article's own go first. */
export function languageOf(input: string, asked?: string): Language {
  const lang = asked ?? detect(input);
  const base = lang?.toLowerCase().split("-")[0];
  const first = grammars.find((grammar) => grammar.lang === base) ?? en;
  return { ...(lang === undefined ? {} : { lang }), ...read(first) };
}

type Read = Omit<Language, "lang">;

/** What an article needs that is written in one language is the same for the next in that language. */
const known = new Map<Grammar, Read>();

function read(first: Grammar): Read {
  const all = [first, ...grammars.filter((grammar) => grammar !== first)];
  const made = known.get(first) ?? { own: first === en ? [en] : [first, en], all, book: labelBook(all) };
  known.set(first, made);
  return made;
}

function detect(input: string): string | undefined {
  const text = input.slice(0, sample).toLowerCase();
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/\p{Script=Latin}+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  if (han > 20 && han > words.length) return "zh";
  const scores = grammars.map(({ lang, commonWords }) => ({
    lang,
    hits: commonWords.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0),
  }));
  const [best, second] = scores.toSorted((a, b) => b.hits - a.hits);
  if (!best || best.hits < 3 || best.hits < words.length * 0.04) return undefined;
  return second && second.hits * 1.5 > best.hits ? undefined : best.lang;
}
