import { foldLabel } from "./fold.js";
import type { Labels, LabelTarget, Vocabulary } from "../languages/vocabulary.js";
import { vocabularies } from "../languages/vocabularies.js";

export interface Label {
  block: LabelTarget;
  /** False when further words stood beside the label's own, as in "Key trends of the year". */
  exact: boolean;
}

interface Pattern {
  before: string;
  after: string;
  block: LabelTarget;
}

/** All labels of the languages in use, looked up by their folded words. */
export interface LabelBook {
  exact: ReadonlyMap<string, LabelTarget>;
  patterns: readonly Pattern[];
  chrome: ReadonlySet<string>;
  chromePatterns: readonly Pattern[];
}

/** The first language wins where two use the same word. */
export function labelBook(languages: readonly Vocabulary[]): LabelBook {
  const exact = new Map<string, LabelTarget>();
  const patterns: Pattern[] = [];
  const chrome = new Set<string>();
  const chromePatterns: Pattern[] = [];
  for (const { labels, pageWords } of languages) {
    for (const [block, words] of entriesOf(labels))
      for (const word of words) {
        if (word.includes("*")) patterns.push(pattern(word, block));
        else if (!exact.has(word)) exact.set(word, block);
      }
    for (const word of pageWords) {
      if (word.includes("*")) chromePatterns.push(pattern(word, { type: "body" }));
      else chrome.add(word);
    }
  }
  return { exact, patterns, chrome, chromePatterns };
}

type Entry = readonly [LabelTarget, readonly string[]];

function entriesOf({ faq, callout, "key-points": keyPoints, prompt, ...plain }: Labels): Entry[] {
  return [
    ...keysOf(faq).map((kind): Entry => [{ type: "faq", kind }, faq[kind]]),
    ...keysOf(callout).map((kind): Entry => [{ type: "callout", kind }, callout[kind]]),
    ...keysOf(keyPoints).map((kind): Entry => [{ type: "key-points", kind }, keyPoints[kind]]),
    ...keysOf(prompt).map((kind): Entry => [{ type: "prompt", kind }, prompt[kind]]),
    ...keysOf(plain).map((type): Entry => [{ type }, plain[type]]),
  ];
}

function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(record) as K[];
}

function pattern(word: string, block: LabelTarget): Pattern {
  const star = word.indexOf("*");
  return { before: word.slice(0, star).trim(), after: word.slice(star + 1).trim(), block };
}

/** What a whole line announces, if it is nothing but a label. */
export function labelOf(book: LabelBook, text: string): Label | undefined {
  const words = labelWords(text);
  if (words === undefined) return undefined;
  const exact = spellings(words)
    .map((spelling) => book.exact.get(spelling))
    .find((found) => found !== undefined);
  if (exact) return { block: exact, exact: true };
  const loose = book.patterns.find((candidate) => fits(candidate, words));
  return loose && { block: loose.block, exact: false };
}

/** "Challenges & solutions" is the label that is written with "and". */
function spellings(words: string): string[] {
  if (!words.includes(" & ")) return [words];
  const ands = vocabularies.flatMap(({ and }) => and ?? []);
  return [words, ...ands.map((and) => words.replaceAll(" & ", ` ${and} `))];
}

/** Whether a whole line is a part of the page that is not the article. */
export function isChrome(book: LabelBook, text: string): boolean {
  const words = labelWords(text);
  // "Read more:" leads to a list; without a colon it is a button.
  if (words === undefined || (/[:：]$/u.test(text) && book.exact.has(words))) return false;
  return book.chrome.has(words) || book.chromePatterns.some((candidate) => fits(candidate, words));
}

function labelWords(text: string): string | undefined {
  if (text.length > 140) return undefined;
  const words = foldLabel(text).replace(/\d+/g, "#");
  return words === "" ? undefined : words;
}

function fits({ before, after }: Pattern, words: string): boolean {
  if (words.length <= before.length + after.length) return false;
  if (!words.startsWith(before) || !words.endsWith(after)) return false;
  return (
    (before === "" || atEdge(words, before.length, before)) &&
    (after === "" || atEdge(words, words.length - after.length - 1, after))
  );
}

/** Han characters are written without spaces, so any neighbour is an edge. */
function atEdge(words: string, index: number, label: string): boolean {
  return /\p{Script=Han}/u.test(label) || !/[\p{L}\p{N}'#]/u.test(words.charAt(index));
}
