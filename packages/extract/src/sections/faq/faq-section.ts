import type { Dropped, ExtractedBlock } from "@backgrounder/model/article";
import type { Doc } from "../../document/doc.js";
import type { SectionResult } from "../../document/section-reader.js";
import { fold } from "../../labels/fold.js";
import { calloutBlock } from "../parts/callout-block.js";
import { paragraph } from "../parts/section-parts.js";
import { bareQuestions, itemOf, type FaqItem, type Pair } from "./pair.js";

type Faq = Extract<ExtractedBlock, { type: "faq" }>;

/** Questions and answers that follow one another, and the line after them. */
export interface FaqRun {
  pairs: Pair[];
  /** Indexes of the lines of callouts between two questions. */
  callouts?: readonly number[];
  next: number;
}

/** The FAQ of a run. Questions without an answer become paragraphs; a question that is asked again is left out. */
export function faqSection(
  doc: Doc,
  { pairs, callouts = [], next }: FaqRun,
  { start, ...head }: Pick<Faq, "kind" | "label" | "intro" | "rule"> & { start: number },
): SectionResult {
  const items: FaqItem[] = [];
  const rest: ExtractedBlock[] = [];
  const dropped: Dropped[] = [];
  const asked = new Map<string, FaqItem>();
  let last = 0;
  for (const pair of bareQuestions(doc.input, pairs)) {
    const item = itemOf(doc.input, pair);
    const earlier = item && asked.get(fold(item.question));
    if (!item) for (const block of unanswered(doc, pair, next)) rest.push(block);
    else if (earlier) dropped.push(askedAgain(doc.input, item, earlier, last));
    else {
      items.push(item);
      asked.set(fold(item.question), item);
    }
    last = item?.source.end ?? last;
  }
  const source = { start, end: lineEnd(doc, items.at(-1)?.source.end ?? start, next) };
  const block: Faq = { type: "faq", ...head, items, source };
  return { next, blocks: [block, ...rest, ...callouts.flatMap((at) => calloutAt(doc, at))], dropped };
}

/** The end of the line in which a place ends, so that the dash after an answer is part of the FAQ too. */
function lineEnd({ lines }: Doc, end: number, next: number): number {
  for (let at = next - 1; at >= 0; at -= 1) {
    const line = lines[at];
    if (line && line.start < end) return Math.max(end, line.end);
  }
  return end;
}

/** The question's whole lines, since it may continue over a line end; up to the line that is read next. */
function unanswered({ input, lines }: Doc, { line: at, question }: Pair, next: number): ExtractedBlock[] {
  const line = lines[at];
  if (!line) return [];
  let last = line;
  for (let index = at + 1; index < next; index += 1) {
    const following = lines[index];
    if (!following || following.start >= question.end) break;
    last = following;
  }
  const text = input.slice(line.textStart, last.end);
  return [paragraph({ ...line, text, end: last.end }, "a question without an answer")];
}

function calloutAt({ input, lines, roles }: Doc, at: number): ExtractedBlock[] {
  const line = lines[at];
  const role = roles[at];
  const callout = line && role?.is === "inline" ? calloutBlock(input, role.inline, line, line.end) : undefined;
  return callout ? [callout] : [];
}

/** A question that was asked before, with the dash that joined it to the one above. */
function askedAgain(input: string, { source }: FaqItem, earlier: FaqItem, last: number): Dropped {
  const dash = /\s[-–—•*]\s{1,2}$/u.exec(input.slice(Math.max(last, source.start - 4), source.start));
  const start = dash ? source.start - dash[0].trimStart().length : source.start;
  const text = input.slice(start, source.end);
  const rule = `asks "${earlier.question}" again`;
  return { kind: "repeated-question", text, source: { start, end: source.end }, rule };
}
