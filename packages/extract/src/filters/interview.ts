import { fold } from "../labels/fold.js";
import type { Language } from "../labels/detect-language.js";

export interface Exchange {
  question: string;
  answer: string;
}

/** The first sentences of an answer show who speaks. */
const readAnswers = 400;

/**
 * Whether questions and answers are an interview: it asks "you" and answers in the first person; a FAQ does the reverse.
 * `context` is what the article says around them.
 */
export function isInterview(exchanges: readonly Exchange[], language: Language, context: string): boolean {
  const count = exchanges.length;
  if (count === 0) return false;
  const addressed = exchanges.filter(({ question }) => addressesSomeone(question, language)).length / count;
  const first = exchanges.filter(({ answer }) => isFirstPerson(answer, language)).length / count;
  if (mentionsInterview(context, language) && (first >= 0.25 || addressed >= 0.4)) return true;
  return first >= 0.5 || (first >= 0.3 && addressed >= 0.3);
}

/** Whether the words around an exchange call it an interview. */
export function mentionsInterview(context: string, { own }: Language): boolean {
  const words = fold(context, 600);
  return own.some(({ interviewWords }) => interviewWords.some((word) => words.includes(word)));
}

function addressesSomeone(question: string, { own }: Language): boolean {
  // Without the first word: at the beginning of a sentence, every "Sie" has a capital letter.
  const inside = question.slice(0, 300).replace(/^\P{L}*\p{L}+/u, "");
  return own.some(({ secondPerson }) => secondPerson.some((word) => hasWord(inside, word)));
}

function isFirstPerson(answer: string, { own }: Language): boolean {
  // Without quotations: an answer that quotes someone's "I" is not an answer in the first person.
  const said = answer
    .slice(0, readAnswers)
    .replace(/[“"„«][^”"“»]{0,400}[”"“»]/gu, " ")
    .replace(/[’‘]/gu, "'")
    .toLowerCase();
  return own.some(({ firstPerson }) => firstPerson.some((word) => hasWord(said, word)));
}

function hasWord(text: string, word: string): boolean {
  if (/\p{Script=Han}/u.test(word)) return text.includes(word);
  const words: readonly string[] = text.match(/[\p{L}']+/gu) ?? [];
  return words.includes(word);
}
