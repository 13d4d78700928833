import type { Language } from "../../labels/detect-language.js";
import { alternatives } from "../../languages/vocabularies.js";

/** "Q:" or "A:" in a line. */
export interface Prefix {
  kind: "question" | "answer";
  /** Where the prefix begins in the line's text. */
  index: number;
  /** Where the words after it begin. */
  rest: number;
}

interface Expressions {
  /** Every prefix of a line. */
  all: RegExp;
  /** The letters of a prefix at a line's beginning, to rule out most lines at little cost. */
  opening: RegExp;
}

const expressions = new WeakMap<Language["own"], Expressions>();

/** The prefixes of questions and answers in a line, in order. */
export function prefixesIn(language: Language, text: string): Prefix[] {
  const prefixes: Prefix[] = [];
  for (const match of text.matchAll(expressionsOf(language).all)) {
    const [whole, before = "", question] = match;
    // Within a line, a prefix needs a colon: "A. Miller" after a full stop is a name.
    if (match.index > 0 && !/[:：]/u.test(whole.slice(before.length))) continue;
    const index = match.index === 0 ? 0 : match.index + before.length;
    prefixes.push({ kind: question === undefined ? "answer" : "question", index, rest: match.index + whole.length });
  }
  return prefixes;
}

/** Whether a line begins with the prefix of a question or an answer. */
export function beginsWithPrefix(language: Language, text: string): boolean {
  return expressionsOf(language).opening.test(text) && prefixesIn(language, text.slice(0, 40))[0]?.index === 0;
}

function expressionsOf({ own, all }: Language): Expressions {
  const known = expressions.get(own);
  if (known) return known;
  // Words such as "Frage" are prefixes in any article, a single letter only in its own language.
  const questions = withCapitals([
    ...own.flatMap(({ questionPrefixes }) => questionPrefixes),
    ...all.flatMap(({ questionPrefixes }) => questionPrefixes.filter(isWord)),
  ]);
  const answers = withCapitals([
    ...own.flatMap(({ answerPrefixes }) => answerPrefixes),
    ...all.flatMap(({ answerPrefixes }) => answerPrefixes.filter(isWord)),
  ]);
  const made = { all: anywhere(questions, answers), opening: atBeginning(`${questions}|${answers}`) };
  expressions.set(own, made);
  return made;
}

/** A prefix is at the beginning of a line or after a sentence; anywhere else "A: " is a letter. */
function anywhere(questions: string, answers: string): RegExp {
  const before = `^(?:>\\s{0,3})?[*_]{0,2}|[.!?。！？”"'’)…]\\s{0,3}(?:[-–—•*]\\s{1,2})?`;
  const number = `(?:\\s?\\d{1,3})?`;
  const after = `[:：][*_]{0,2}\\s{0,3}|[.)](?=\\s)\\s{0,3}|\\s[–—-]\\s`;
  return new RegExp(`(${before})(?:(${questions})|(?:${answers}))${number}\\s?(?:${after})`, "gu");
}

function atBeginning(prefixes: string): RegExp {
  return new RegExp(`^(?:>\\s{0,3})?[*_]{0,2}(?:${prefixes})`, "u");
}

function isWord(prefix: string): boolean {
  return prefix.length > 1 || /\p{Script=Han}/u.test(prefix);
}

function withCapitals(words: readonly string[]): string {
  return alternatives(words.flatMap((word) => [word, word.toUpperCase()]));
}
