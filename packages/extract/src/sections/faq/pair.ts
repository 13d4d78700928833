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
