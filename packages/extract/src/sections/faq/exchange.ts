import type { Doc } from "../../document/doc.js";
import type { Exchange } from "../../filters/interview.js";
import { isQuiz } from "../../filters/quiz.js";
import type { Pair } from "./pair.js";

/** The words of pairs, as the filter for interviews reads them: of an answer, its first part. */
export function exchanges({ input }: Doc, pairs: readonly Pair[]): Exchange[] {
  return pairs.map(({ question, answer: [first] }) => ({
    question: input.slice(question.start, question.end),
    answer: first ? input.slice(first.start, first.end) : "",
  }));
}

export function isQuizRun({ input }: Doc, pairs: readonly Pair[]): boolean {
  return isQuiz(pairs.map(({ answer }) => input.slice(answer[0]?.start ?? 0, answer.at(-1)?.end ?? 0)));
}

/** Title, heading and the lines just above: where an interview says that it is one. */
export function contextOf({ lines, title = "" }: Doc, at: number): string {
  const above = lines.slice(Math.max(0, at - 2), at + 1).map(({ text }) => text.slice(-250));
  return [title, ...above, lines[0]?.text.slice(0, 150) ?? ""].join(" ");
}
