import { vocabularies } from "../../languages/vocabularies.js";
import type { ExtractedBlock, SourceRange } from "@backgrounder/model/article";

/** One piece of an answer: a paragraph or a list item. */
export interface Piece extends SourceRange {
  blankBefore: boolean;
  item: boolean;
  /** The line it stands in. */
  line: number;
}

/** A question and what stands under it, as places in the input. */
export interface Pair {
  question: SourceRange;
  /** Where the whole begins, with its mark. */
  start: number;
  line: number;
  answer: Piece[];
}

export type FaqItem = Extract<ExtractedBlock, { type: "faq" }>["items"][number];

/** What may stand around a question and is no word of it: bold marks, pictures, the sign of a button. */
const before = /^(?:[*_+\s]|\p{Emoji_Presentation}|\p{Extended_Pictographic}|\uFE0F)+/u;
const after = /[*_+−▼▾⌄\s]+$/u;
const numerals = vocabularies.flatMap((vocabulary) => vocabulary.numerals ?? []);
const figure = new RegExp(`^(?:\\d{1,3}[.)]\\s+|[${numerals.join("")}]、\\s*)`, "u");

/** The questions' places without what stands around them, and without figures that only count them. */
export function bareQuestions(input: string, pairs: readonly Pair[]): Pair[] {
  const bare = pairs.map((pair) => ({ ...pair, question: bareOf(input, pair.question) }));
  const counted = bare.length > 1 && bare.every(({ question }, index) => countOf(input, question) === index + 1);
  if (!counted) return bare;
  return bare.map((pair) => ({ ...pair, question: without(figure, input, pair.question) }));
}

function bareOf(input: string, place: SourceRange): SourceRange {
  const { start, end } = without(before, input, place);
  const closing = after.exec(input.slice(Math.max(start, end - 8), end))?.[0].length ?? 0;
  return { start, end: end - closing };
}

function without(lead: RegExp, input: string, { start, end }: SourceRange): SourceRange {
  const skipped = lead.exec(input.slice(start, Math.min(end, start + 24)))?.[0].length ?? 0;
  return skipped < end - start ? { start: start + skipped, end } : { start, end };
}

function countOf(input: string, { start, end }: SourceRange): number {
  const mark = figure.exec(input.slice(start, Math.min(end, start + 8)))?.[0] ?? "";
  return /^\d/u.test(mark)
    ? Number.parseInt(mark, 10)
    : Math.max(...numerals.map((from1) => from1.indexOf(mark.charAt(0) || "-") + 1));
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
 * Nothing tells where the last answer ends and the article goes on but the other answers:
 * it has no more paragraphs than the longest of them, and no blank line where none of them has one.
 */
export function trimLast(pairs: readonly Pair[]): void {
  const last = pairs.at(-1);
  if (!last) return;
  const others = pairs.slice(0, -1).map(({ answer }) => answer);
  const most = others.reduce((count, answer) => Math.max(count, paragraphs(answer)), 1);
  const gaps =
    others.length === 0 ? last.answer[0]?.blankBefore === true : others.some((answer) => answer.slice(1).some(isGap));
  let count = 0;
  const end = last.answer.findIndex((piece, index) => {
    if (!piece.item) count += 1;
    return count > most || (index > 0 && !gaps && isGap(piece));
  });
  if (end > 0) last.answer.length = end;
}

function paragraphs(answer: readonly Piece[]): number {
  return answer.filter(({ item }) => !item).length;
}

/** A blank line before a list belongs to the list. */
function isGap({ blankBefore, item }: Piece): boolean {
  return blankBefore && !item;
}
