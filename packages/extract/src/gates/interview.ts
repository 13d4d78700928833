import { fold } from "../labels/fold.js";
import type { Language } from "../labels/language.js";

export interface Exchange {
  question: string;
  answer: string;
}

/** Answers are read this far: who speaks shows in the first sentences. */
const reach = 400;

/** An interview answers in the first person and asks "you"; a FAQ does the reverse. */
export function isInterview(pairs: readonly Exchange[], language: Language, context: string): boolean {
  const count = pairs.length;
  if (count === 0) return false;
  const addressed = pairs.filter(({ question }) => addresses(question, language)).length / count;
  const first = pairs.filter(({ answer }) => speaksInFirstPerson(answer, language)).length / count;
  if (announced(context, language) && (first >= 0.25 || addressed >= 0.4)) return true;
  return first >= 0.5 || (first >= 0.3 && addressed >= 0.3);
}

/** Whether the words around an exchange call it an interview. */
export function announced(context: string, { own }: Language): boolean {
  const words = fold(context, 600);
  return own.some(({ interviewWords }) => interviewWords.some((cue) => words.includes(cue)));
}

function addresses(question: string, { own }: Language): boolean {
  // A capital at the beginning of the sentence tells nothing about "Sie".
  const inside = question.slice(0, 300).replace(/^\P{L}*\p{L}+/u, "");
  return own.some(({ secondPerson }) => secondPerson.some((word) => has(inside, word)));
}

function speaksInFirstPerson(answer: string, { own }: Language): boolean {
  const said = answer
    .slice(0, reach)
    .replace(/[“"„«][^”"“»]{0,400}[”"“»]/gu, " ")
    .replace(/[’‘]/gu, "'")
    .toLowerCase();
  return own.some(({ firstPerson }) => firstPerson.some((word) => has(said, word)));
}

function has(text: string, word: string): boolean {
  if (/\p{Script=Han}/u.test(word)) return text.includes(word);
  const words: readonly string[] = text.match(/[\p{L}']+/gu) ?? [];
  return words.includes(word);
}
