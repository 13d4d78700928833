import type { ExtractedBlock, SourceRange } from "@backgrounder/model/article";
import { vocabularies } from "../../languages/vocabularies.js";

/** One paragraph or list item of an answer. */
export interface AnswerPart extends SourceRange {
  blankBefore: boolean;
  item: boolean;
  /** The index of its line. */
  line: number;
}

/** A question and what is under it, as places in the input. */
export interface Pair {
  question: SourceRange;
  /** Where the pair begins, its "Q:" included. */
  start: number;
  /** The index of the question's line. */
  line: number;
  answer: AnswerPart[];
}

export type FaqItem = Extract<ExtractedBlock, { type: "faq" }>["items"][number];

/** What may surround a question and is not part of it: bold marks, emoji, the sign of a button. */
const before = /^(?:[*_+\s]|\p{Emoji_Presentation}|\p{Extended_Pictographic}|\uFE0F)+/u;
const after = /(?<![*_+−▼▾⌄\s])[*_+−▼▾⌄\s]+$/u;
const numerals = vocabularies.flatMap((language) => language.numerals ?? []);
const number = new RegExp(`^(?:\\d{1,3}[.)]\\s+|[${numerals.join("")}]、\\s*)`, "u");

/** The pairs with bare questions: without what surrounds them, and without numbers if they count from 1. */
export function bareQuestions(input: string, pairs: readonly Pair[]): Pair[] {
  const bare = pairs.map((pair) => ({ ...pair, question: bareRange(input, pair.question) }));
  const numbered = bare.length > 1 && bare.every(({ question }, index) => numberOf(input, question) === index + 1);
  if (!numbered) return bare;
  return bare.map((pair) => ({ ...pair, question: withoutLead(number, input, pair.question) }));
}

function bareRange(input: string, range: SourceRange): SourceRange {
  const { start, end } = withoutLead(before, input, range);
  const closing = after.exec(input.slice(Math.max(start, end - 8), end))?.[0].length ?? 0;
  return { start, end: end - closing };
}

function withoutLead(lead: RegExp, input: string, { start, end }: SourceRange): SourceRange {
  const skipped = lead.exec(input.slice(start, Math.min(end, start + 24)))?.[0].length ?? 0;
  return skipped < end - start ? { start: start + skipped, end } : { start, end };
}

/** The number that a question begins with; 0 when it has none. */
function numberOf(input: string, { start, end }: SourceRange): number {
  const mark = number.exec(input.slice(start, Math.min(end, start + 8)))?.[0];
  if (mark === undefined) return 0;
  if (/^\d/u.test(mark)) return Number.parseInt(mark, 10);
  return Math.max(...numerals.map((oneToTen) => oneToTen.indexOf(mark.charAt(0)) + 1));
}

export function itemOf(input: string, { question, start, answer }: Pair): FaqItem | undefined {
  const [first] = answer;
  const last = answer.at(-1);
  if (!first || !last) return undefined;
  return {
    question: input.slice(question.start, question.end),
    answer: input.slice(first.start, last.end),
    source: { start, end: last.end },
  };
}

/**
 * Ends the last answer where the article continues. Only the other answers show where that is: the last answer has no
 * more paragraphs than the longest of them, and no blank line where none of them has one.
 */
export function trimLastAnswer(pairs: readonly Pair[]): void {
  const last = pairs.at(-1);
  if (!last) return;
  const others = pairs.slice(0, -1).map(({ answer }) => answer);
  const most = others.reduce((count, answer) => Math.max(count, paragraphCount(answer)), 1);
  const gaps =
    others.length === 0 ? last.answer[0]?.blankBefore === true : others.some((answer) => answer.slice(1).some(isGap));
  let count = 0;
  const end = last.answer.findIndex((part, index) => {
    if (!part.item) count += 1;
    return count > most || (index > 0 && !gaps && isGap(part));
  });
  if (end > 0) last.answer.length = end;
}

function paragraphCount(answer: readonly AnswerPart[]): number {
  return answer.filter(({ item }) => !item).length;
}

/** A blank line before a list belongs to the list. */
function isGap({ blankBefore, item }: AnswerPart): boolean {
  return blankBefore && !item;
}
