import { vocabularies } from "../languages/vocabularies.js";
import type { Labels, LabelTarget, Vocabulary } from "../languages/vocabulary.js";
import { foldLabel } from "./fold.js";

export interface Label {
  target: LabelTarget;
  /** False when the line has more words than the label, as in "Key trends of the year". */
  exact: boolean;
}

/** A label with `*`: the words before it and after it. */
interface Pattern {
  before: string;
  after: string;
}

/** All labels and page words of some languages, looked up by their folded words. */
export interface LabelBook {
  exact: ReadonlyMap<string, LabelTarget>;
  patterns: readonly (Pattern & { target: LabelTarget })[];
  pageWords: ReadonlySet<string>;
  pagePatterns: readonly Pattern[];
}

/** Nothing longer is read as a label or as words of the page. */
const longestLine = 140;

/** The first language wins where two use the same word. */
export function labelBook(languages: readonly Vocabulary[]): LabelBook {
  const labels = languages.flatMap((language) => entriesOf(language.labels));
  const pageWords = languages.flatMap((language) => language.pageWords);
  return {
    // Reversed, because a Map keeps the last entry of a key.
    exact: new Map(
      labels
        .filter(({ words }) => !isPattern(words))
        .map(({ words, target }) => [words, target] as const)
        .toReversed(),
    ),
    patterns: labels
      .filter(({ words }) => isPattern(words))
      .map(({ words, target }) => ({ ...patternOf(words), target })),
    pageWords: new Set(pageWords.filter((words) => !isPattern(words))),
    pagePatterns: pageWords.filter(isPattern).map(patternOf),
  };
}

interface Entry {
  words: string;
  target: LabelTarget;
}

function entriesOf({ faq, callout, "key-points": keyPoints, prompt, ...plain }: Labels): Entry[] {
  return [
    ...keysOf(faq).flatMap((kind) => entries(faq[kind], { type: "faq", kind })),
    ...keysOf(callout).flatMap((kind) => entries(callout[kind], { type: "callout", kind })),
    ...keysOf(keyPoints).flatMap((kind) => entries(keyPoints[kind], { type: "key-points", kind })),
    ...keysOf(prompt).flatMap((kind) => entries(prompt[kind], { type: "prompt", kind })),
    ...keysOf(plain).flatMap((type) => entries(plain[type], { type })),
  ];
}

function entries(phrases: readonly string[], target: LabelTarget): Entry[] {
  return phrases.map((words) => ({ words, target }));
}

function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(record) as K[];
}

function isPattern(words: string): boolean {
  return words.includes("*");
}

function patternOf(words: string): Pattern {
  const star = words.indexOf("*");
  return { before: words.slice(0, star).trim(), after: words.slice(star + 1).trim() };
}

/** The label that a whole line consists of, if it is one. */
export function findLabel(book: LabelBook, text: string): Label | undefined {
  const words = labelWords(text);
  if (words === undefined) return undefined;
  const exact = spellings(words)
    .map((spelling) => book.exact.get(spelling))
    .find((target) => target !== undefined);
  if (exact) return { target: exact, exact: true };
  const pattern = book.patterns.find((candidate) => fits(candidate, words));
  return pattern && { target: pattern.target, exact: false };
}

/** "Challenges & solutions" is the same label as "Challenges and solutions". */
function spellings(words: string): string[] {
  if (!words.includes(" & ")) return [words];
  const ands = vocabularies.flatMap(({ and }) => and ?? []);
  return [words, ...ands.map((and) => words.replaceAll(" & ", ` ${and} `))];
}

/** Whether a whole line is part of the page and not of the article: a button, navigation. */
export function isPagePart(book: LabelBook, text: string): boolean {
  const words = labelWords(text);
  // "Read more:" leads to a list; without a colon it is a button.
  if (words === undefined || (/[:：]$/u.test(text) && book.exact.has(words))) return false;
  return book.pageWords.has(words) || book.pagePatterns.some((pattern) => fits(pattern, words));
}

function labelWords(text: string): string | undefined {
  if (text.length > longestLine) return undefined;
  const words = foldLabel(text).replace(/\d+/g, "#");
  return words === "" ? undefined : words;
}

function fits({ before, after }: Pattern, words: string): boolean {
  if (words.length <= before.length + after.length) return false;
  if (!words.startsWith(before) || !words.endsWith(after)) return false;
  return (
    (before === "" || endsWord(words, before.length, before)) &&
    (after === "" || endsWord(words, words.length - after.length - 1, after))
  );
}

/** Whether no word continues beside a label. Chinese characters have no spaces between words. */
function endsWord(words: string, neighbour: number, label: string): boolean {
  return /\p{Script=Han}/u.test(label) || !/[\p{L}\p{N}'#]/u.test(words.charAt(neighbour));
}
