import type { Doc } from "../../document/doc.js";
import type { SectionReader } from "../../document/section-reader.js";
import { isInterview, mentionsInterview } from "../../filters/interview.js";
import { findLabel } from "../../labels/label-book.js";
import { askedPairs } from "./asked-pairs.js";
import { contextOf, exchanges, isQuizRun } from "./exchange.js";
import { faqSection } from "./faq-section.js";

/** Any article may have a section or two headed by questions, and an essay without a lead may have three. */
const fewestAfterLead = 3;
const fewestQuestions = 4;
const fewestWhenUnsure = 2;
/** With a statement among its headings an article is news, unless the questions are many. */
const fewestAroundStatement = 5;

/** What the headings of an article show together. */
export interface Explainer {
  /** Indexes of the lines of headings that ask. */
  questions: ReadonlySet<number>;
  sure: boolean;
}

/** An article is an explainer if most of its headings are questions; one rhetorical question is not enough. */
export function explainerOf(doc: Doc): Explainer {
  const { questions, others, between } = headingsOf(doc);
  const titled = doc.title !== undefined && findLabel(doc.language.book, doc.title)?.target.type === "faq";
  const share = questions.length / Math.max(1, questions.length + others);
  const first = questions[0] ?? 0;
  const beginsEarly = questions.length > 0 && first <= doc.lines.length / 3 + 2;
  const enough = questions.length >= fewest(doc, first, titled);
  const together = between === 0 || (between === 1 && questions.length >= fewestAroundStatement);
  const possible = questions.length >= fewestWhenUnsure && share > 0.5;
  return {
    questions: new Set(possible || titled ? questions : []),
    sure: enough && (titled || (share >= 0.6 && beginsEarly && together)),
  };
}

function fewest(doc: Doc, first: number, titled: boolean): number {
  if (titled) return fewestWhenUnsure;
  const hasLead = doc.roles.slice(0, first).some(({ is }) => is === "text");
  return hasLead ? fewestAfterLead : fewestQuestions;
}

/** Headings that are questions with an answer; other headings; and how many of those are between two questions. */
function headingsOf(doc: Doc): { questions: number[]; others: number; between: number } {
  const questions: number[] = [];
  let others = 0;
  let before = 0;
  let between = 0;
  doc.roles.forEach((role, index) => {
    if (role.is !== "heading") return;
    if (role.question && headsAnswer(doc, index)) {
      if (questions.length === 0) before = others;
      questions.push(index);
      between = others - before;
    } else others += 1;
  });
  return { questions, others, between };
}

/** A question that heads a section has text below it. "But who pays?" is the author's aside. */
function headsAnswer({ lines, roles, language }: Doc, at: number): boolean {
  const below = lines[at + 1];
  if (!below || roles[at + 1]?.is === "heading" || roles[at + 1]?.is === "label" || below.breakBefore) return false;
  const opening = lines[at]?.text.toLowerCase().match(/[\p{L}]+/u)?.[0] ?? "";
  return !language.own.some(({ conjunctions }) => conjunctions.includes(opening));
}

/** Reads a run of headings that are questions. If it is not sure to be a FAQ, the run is suggested and stays in the text. */
export function explainerReader({ questions, sure }: Explainer): SectionReader {
  const offered = new Set<number>();
  return (doc, at) => {
    if (!questions.has(at) || offered.has(at)) return undefined;
    const run = askedPairs(doc, at);
    for (const { line } of run.pairs) offered.add(line);
    if (run.pairs.length === 0 || isQuizRun(doc, run.pairs)) return undefined;
    const context = contextOf(doc, at);
    if (isInterview(exchanges(doc, run.pairs), doc.language, context)) return undefined;
    const start = doc.lines[at]?.start ?? 0;
    const faq = faqSection(doc, run, { kind: "questions-and-answers", rule: "most headings are questions", start });
    const isFaq = sure && !mentionsInterview(context, doc.language);
    if (isFaq && run.pairs.every(({ answer }) => answer.length > 0)) return faq;
    const suggestions = faq.blocks?.filter(({ type }) => type === "faq") ?? [];
    return { next: at, suggestions: suggestions.map((block) => ({ ...block, rule: "some headings are questions" })) };
  };
}
