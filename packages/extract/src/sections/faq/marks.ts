import { alternatives } from "../../languages/vocabularies.js";
import type { Language } from "../../labels/language.js";

/** "Q:" or "A:" in a line. */
export interface Mark {
  kind: "question" | "answer";
  /** In the line's text: where the mark begins, and where the words after it do. */
  index: number;
  rest: number;
}

interface Expressions {
  /** Every mark of a line. */
  marks: RegExp;
  /** Letters of a mark at a line's beginning: a cheap look before the other. */
  opening: RegExp;
}

const expressions = new WeakMap<object, Expressions>();

/** The marks of questions and answers in a line, in order. */
export function marksIn(language: Language, text: string): Mark[] {
  const found: Mark[] = [];
  for (const match of text.matchAll(expressionsOf(language).marks)) {
    const [whole, before = "", question] = match;
    // Within a line only a colon marks: "A. Miller" after a full stop is a name.
    if (match.index > 0 && !/[:：]/u.test(whole.slice(before.length))) continue;
    const index = match.index === 0 ? 0 : match.index + before.length;
    found.push({ kind: question === undefined ? "answer" : "question", index, rest: match.index + whole.length });
  }
  return found;
}

/** Whether a line begins with the mark of a question or an answer. */
export function opensExchange(language: Language, text: string): boolean {
  return expressionsOf(language).opening.test(text) && marksIn(language, text.slice(0, 40))[0]?.index === 0;
}

/** A mark stands at a line's beginning or after a sentence; anywhere else "A: " is a letter. */
function expressionsOf({ own, all }: Language): Expressions {
  const known = expressions.get(own);
  if (known) return known;
  // Words such as "Frage" mark in any article; a single letter only in its own language.
  const questions = withCapitals([
    ...own.flatMap(({ questionPrefixes }) => questionPrefixes),
    ...all.flatMap(({ questionPrefixes }) => questionPrefixes.filter(isWord)),
  ]);
  const answers = withCapitals([
    ...own.flatMap(({ answerPrefixes }) => answerPrefixes),
    ...all.flatMap(({ answerPrefixes }) => answerPrefixes.filter(isWord)),
  ]);
  const marks = new RegExp(
    `(^(?:>\\s{0,3})?[*_]{0,2}|[.!?。！？”"'’)…]\\s{0,3}(?:[-–—•*]\\s{1,2})?)(?:(${questions})|(?:${answers}))(?:\\s?\\d{1,3})?\\s?(?:[:：][*_]{0,2}\\s{0,3}|[.)](?=\\s)\\s{0,3}|\\s[–—-]\\s)`,
    "gu",
  );
  const made = { marks, opening: new RegExp(`^(?:>\\s{0,3})?[*_]{0,2}(?:${questions}|${answers})`, "u") };
  expressions.set(own, made);
  return made;
}

function isWord(mark: string): boolean {
  return mark.length > 1 || /\p{Script=Han}/u.test(mark);
}

function withCapitals(words: readonly string[]): string {
  return alternatives(words.flatMap((word) => [word, word.toUpperCase()]));
}
