import type { Doc, Reader, Step } from "../../document.js";
import { announced, isInterview } from "../../gates/interview.js";
import { labelOf } from "../../labels/label-book.js";
import { askedPairs } from "./asked-pairs.js";
import { asksReader, contextOf, exchanges, step } from "./faq.js";

/** A question or two head sections of any article; three without a lead above them make an essay, too. */
const fewestAfterLead = 3;
const fewestQuestions = 4;
const fewestWhenUnsure = 2;
/** A heading that states, between two that ask, makes news of an explainer, unless the questions are many. */
const fewestAround = 5;

/** What the headings of an article say together. */
export interface Explainer {
  questions: ReadonlySet<number>;
  sure: boolean;
}

/** An article whose sections are mostly headed by questions explains; one rhetorical heading does not. */
export function explainerOf(doc: Doc): Explainer {
  const { questions, others, between } = headings(doc);
  const titled = doc.title !== undefined && labelOf(doc.language.book, doc.title)?.block.type === "faq";
  const share = questions.length / Math.max(1, questions.length + others);
  const first = questions[0] ?? 0;
  const covered = questions.length > 0 && first <= doc.lines.length / 3 + 2;
  const enough = questions.length >= fewest(doc, first, titled);
  const together = between === 0 || (between === 1 && questions.length >= fewestAround);
  const sure = titled || (share >= 0.6 && covered && enough && together);
  const possible = questions.length >= fewestWhenUnsure && share > 0.5;
  return { questions: new Set(possible || titled ? questions : []), sure: sure && enough };
}

function fewest(doc: Doc, first: number, titled: boolean): number {
  if (titled) return fewestWhenUnsure;
  return doc.roles.slice(0, first).some(({ is }) => is === "text") ? fewestAfterLead : fewestQuestions;
}

function headings(doc: Doc): { questions: number[]; others: number; between: number } {
  const questions: number[] = [];
  let others = 0;
  let before = 0;
  let between = 0;
  doc.roles.forEach((role, index) => {
    if (role.is === "heading" && role.question) {
      if (headsAnswer(doc, index)) {
        if (questions.length === 0) before = others;
        questions.push(index);
        between = others - before;
      } else others += 1;
    } else if (role.is === "heading") others += 1;
  });
  return { questions, others, between };
}

/** "But who pays?" is the author's aside; a section's question has text below. */
function headsAnswer({ lines, roles, language }: Doc, at: number): boolean {
  const below = lines[at + 1];
  if (!below || roles[at + 1]?.is === "heading" || roles[at + 1]?.is === "label" || below.breakBefore) return false;
  const opening = lines[at]?.text.toLowerCase().match(/[\p{L}]+/u)?.[0] ?? "";
  return !language.own.some(({ conjunctions }) => conjunctions.includes(opening));
}

/** Reads a run of question headings; what is not sure goes to the editor and stays in the text. */
export function explainerReader({ questions, sure }: Explainer): Reader {
  const offered = new Set<number>();
  return (doc, at): Step | undefined => {
    if (!questions.has(at) || offered.has(at)) return undefined;
    const run = askedPairs(doc, at);
    for (const { line } of run.pairs) offered.add(line);
    if (run.pairs.length === 0 || asksReader(doc, run.pairs)) return undefined;
    if (isInterview(exchanges(doc, run.pairs), doc.language, contextOf(doc, at))) return undefined;
    const found = step(doc, run, {
      kind: "questions-and-answers",
      rule: "most sections are headed by questions",
      start: doc.lines[at]?.start ?? 0,
    });
    const told = !announced(contextOf(doc, at), doc.language);
    if (sure && told && run.pairs.every(({ answer }) => answer.length > 0)) return found;
    return {
      next: at,
      suggestions: (found.blocks ?? [])
        .filter(({ type }) => type === "faq")
        .map((block) => ({ ...block, rule: "some sections are headed by questions, please check" })),
    };
  };
}
