import type { ExtractedBlock } from "@backgrounder/model/article";
import type { Doc, Reader, Step } from "../../document.js";
import { isInterview } from "../../gates/interview.js";
import { isQuiz } from "../../gates/quiz.js";
import { quoted } from "../../labels/inline-label.js";
import { fold } from "../../labels/fold.js";
import type { Line } from "../../read/line.js";
import { callout } from "../callout-block.js";
import { headOf, paragraph, ruleOf } from "../parts.js";
import { askedPairs } from "./asked-pairs.js";
import { markedPairs } from "./marked-pairs.js";
import { bareQuestions, itemOf, type FaqItem, type Pair } from "./pair.js";

type Faq = Extract<ExtractedBlock, { type: "faq" }>;

/** Questions and answers under a heading that announces them. */
export const readFaq: Reader = (doc, at) => {
  const role = doc.roles[at];
  const label = doc.lines[at];
  if (role?.is !== "label" || role.label.block.type !== "faq" || !label) return undefined;
  const { kind } = role.label.block;
  const found = pairsUnder(doc, at + 1);
  if (!found || asksReader(doc, found.pairs)) return undefined;
  const loose = !role.label.exact || kind === "questions-and-answers";
  if (loose && isInterview(exchanges(doc, found.pairs), doc.language, contextOf(doc, at))) return undefined;
  return step(doc, found, { kind, ...headOf(doc.input, label, found.intro), rule: ruleOf(label), start: label.start });
};

/** "Q: …" and "A: …" without a heading, unless somebody is being interviewed. */
export const readMarked: Reader = (doc, at) => {
  const run = markedPairs(doc, at);
  if (!run || asksReader(doc, run.pairs)) return undefined;
  if (isInterview(exchanges(doc, run.pairs), doc.language, contextOf(doc, at))) return undefined;
  const start = doc.lines[at]?.start ?? 0;
  return step(doc, run, { kind: "questions-and-answers", rule: `begins with ${quoted(run.words)}`, start });
};

/** Whether the pairs are those of a quiz. */
export function asksReader({ input }: Doc, pairs: readonly Pair[]): boolean {
  return isQuiz(pairs.map(({ answer }) => input.slice(answer[0]?.start ?? 0, answer.at(-1)?.end ?? 0)));
}

interface Found {
  pairs: Pair[];
  asides?: readonly number[];
  intro: Line[];
  next: number;
}

/** Marks tell more than question marks do, so they are looked for first. */
function pairsUnder(doc: Doc, from: number): Found | undefined {
  for (let at = from; at < Math.min(from + 3, doc.lines.length); at += 1) {
    const run = markedPairs(doc, at);
    if (run) return { ...run, intro: doc.lines.slice(from, at) };
    if (doc.roles[at]?.is !== "text") break;
  }
  const asked = askedPairs(doc, from);
  const answered = asked.pairs.filter(({ answer }) => answer.length > 0).length;
  return answered > 0 && answered * 2 > asked.pairs.length ? asked : undefined;
}

/** Questions without an answer stay as paragraphs; a question asked twice is kept once. */
export function step(
  doc: Doc,
  { pairs, asides = [], next }: Pick<Found, "pairs" | "asides" | "next">,
  head: Pick<Faq, "kind" | "label" | "intro" | "rule"> & { start: number },
): Step {
  const items: FaqItem[] = [];
  const rest: ExtractedBlock[] = [];
  const dropped: NonNullable<Step["dropped"]> = [];
  const seen = new Map<string, FaqItem>();
  let last = 0;
  for (const pair of bareQuestions(doc.input, pairs)) {
    const item = itemOf(doc.input, pair);
    const known = item && seen.get(fold(item.question));
    if (!item) {
      rest.push(...unanswered(doc, pair, next));
    } else if (known) {
      dropped.push(again(doc.input, item, known, last));
    } else {
      items.push(item);
      seen.set(fold(item.question), item);
    }
    last = item?.source.end ?? last;
  }
  const { start, ...words } = head;
  const source = { start, end: lineEnd(doc, items.at(-1)?.source.end ?? start, next) };
  const block: Faq = { type: "faq", ...words, items, source };
  return { next, blocks: [block, ...rest, ...asides.flatMap((at) => asideAt(doc, at))], dropped };
}

/** The end of the line in which a place ends: the dash that stands behind an answer is lost with nobody. */
function lineEnd({ lines }: Doc, end: number, next: number): number {
  for (let at = next - 1; at >= 0; at -= 1) {
    const line = lines[at];
    if (line && line.start < end) return Math.max(end, line.end);
  }
  return end;
}

/** Its whole lines, since a question may go on over a line end; up to the line that is read next. */
function unanswered({ input, lines }: Doc, { line: at, question }: Pair, next: number): ExtractedBlock[] {
  const line = lines[at];
  if (!line) return [];
  let last = line;
  for (let on = at + 1; on < next; on += 1) {
    const following = lines[on];
    if (!following || following.start >= question.end) break;
    last = following;
  }
  const block = paragraph(line, "a question without an answer");
  if (last === line) return [block];
  const source = { start: block.source.start, end: last.end };
  return [{ ...block, type: "paragraph", text: input.slice(line.textStart, last.end), source }];
}

function asideAt({ input, lines, roles }: Doc, at: number): ExtractedBlock[] {
  const line = lines[at];
  const role = roles[at];
  const aside = line && role?.is === "inline" ? callout(input, role.inline, line, line.end) : undefined;
  return aside ? [aside] : [];
}

/** A question asked a second time, with the dash that joined it to the one before. */
function again(input: string, { source }: FaqItem, known: FaqItem, last: number): NonNullable<Step["dropped"]>[number] {
  const dash = /\s[-–—•*]\s{1,2}$/u.exec(input.slice(Math.max(last, source.start - 4), source.start));
  const start = dash ? source.start - dash[0].trimStart().length : source.start;
  const place = { start, end: source.end };
  return { text: input.slice(start, source.end), source: place, rule: `asks "${known.question}" again` };
}

export function exchanges(doc: Doc, pairs: readonly Pair[]): { question: string; answer: string }[] {
  return pairs.map(({ question, answer }) => ({
    question: doc.input.slice(question.start, question.end),
    answer: answer[0] ? doc.input.slice(answer[0].start, answer[0].end) : "",
  }));
}

/** Title, heading and the lines just above: where an interview says that it is one. */
export function contextOf(doc: Doc, at: number): string {
  const above = doc.lines.slice(Math.max(0, at - 2), at + 1).map(({ text }) => text.slice(-250));
  return [doc.title ?? "", ...above, doc.lines[0]?.text.slice(0, 150) ?? ""].join(" ");
}
