import type { Annotation, Dropped, ExtractedBlock } from "@backgrounder/model/article";
import { inlineLabel, type InlineLabel } from "./labels/inline-label.js";
import { labelOf, type Label } from "./labels/label-book.js";
import type { Language } from "./labels/language.js";
import { isDateLine } from "./meta/date.js";
import type { Line } from "./read/line.js";
import { endsAsQuestion, endsAsSentence, endsWithColon, looksLikeTitle, wordCount } from "./read/words.js";

/** What a line is in the article, judged from itself and its neighbours. */
export type Role =
  | { is: "label"; label: Label }
  | { is: "inline"; inline: InlineLabel }
  | { is: "heading"; question: boolean }
  | { is: "item" }
  | { is: "text" };

/** An article's lines with their roles: what every section reads. */
export interface Doc {
  input: string;
  language: Language;
  lines: readonly Line[];
  roles: readonly Role[];
  /** How often each line's text stands in the article. */
  times: ReadonlyMap<string, number>;
  title?: string;
}

/** What one section found, and the line at which reading goes on. */
export interface Step {
  next: number;
  blocks?: ExtractedBlock[];
  suggestions?: ExtractedBlock[];
  annotations?: Annotation[];
  dropped?: Dropped[];
}

/** Reads a section that begins at a line, or leaves it to the next reader. */
export type Reader = (doc: Doc, at: number) => Step | undefined;

const longestQuestionHeading = 200;

export function document(input: string, lines: readonly Line[], language: Language, title: string | undefined): Doc {
  const roles = lines.map((line, index) => roleOf(line, lines[index - 1], lines[index + 1], language));
  const times = new Map<string, number>();
  for (const { text } of lines) times.set(text, (times.get(text) ?? 0) + 1);
  return { input, language, lines, roles, times, ...(title === undefined ? {} : { title }) };
}

function roleOf(line: Line, before: Line | undefined, next: Line | undefined, { book, all }: Language): Role {
  const label = line.marker === "bullet" || continuesList(line, next) ? undefined : labelOf(book, line.text);
  if (label && (label.exact || looksLikeTitle(line.text) || endsAsQuestion(line.text) || endsWithColon(line.text)))
    return { is: "label", label };
  const inline = inlineLabel(book, line.text);
  if (inline && (line.marker === undefined || line.marker === "hash" || inline.label.block.type === "callout"))
    return { is: "inline", inline };
  if (line.marker === "bullet") return { is: "item" };
  if (!isDateLine(line.text, all) && isHeading(line, before, next))
    return { is: "heading", question: endsAsQuestion(line.text) };
  return { is: line.marker === "number" ? "item" : "text" };
}

function continuesList(line: Line, next: Line | undefined): boolean {
  return line.marker === "number" && next?.marker === "number";
}

function isHeading(line: Line, before: Line | undefined, next: Line | undefined): boolean {
  if (line.marker === "hash") return true;
  if (!next || next.breakBefore) return false;
  if (endsAsQuestion(line.text))
    return line.text.length <= longestQuestionHeading && (line.marker === undefined || next.marker === undefined);
  if (!looksLikeTitle(line.text) || /^[—–]/u.test(line.text)) return false;
  if (closesRun(line, before, next)) return false;
  if (line.marker === "number")
    return next.marker === undefined && next.blankBefore && endsAsSentence(next.text) && line.text.length <= 80;
  const opens =
    endsAsSentence(next.text) ||
    endsWithColon(next.text) ||
    next.marker !== undefined ||
    next.text.length > line.text.length * 1.5;
  return opens || (line.blankBefore && next.blankBefore && wordCount(line.text) > 1);
}

/** With a gap after it and none before it, a short line closes what stands above. */
function closesRun(line: Line, before: Line | undefined, next: Line): boolean {
  return !line.blankBefore && next.blankBefore && before !== undefined;
}

/** Whether a section that began above ends before this line. */
export function endsSection({ lines, roles }: Doc, at: number): boolean {
  const line = lines[at];
  const role = roles[at];
  if (!line || !role || line.breakBefore) return true;
  if (role.is === "label") return true;
  if (role.is === "inline") return line.marker === undefined;
  return role.is === "heading" && line.marker !== "number";
}

/** The first line after a section's heading at which the section is over. */
export function sectionEnd(doc: Doc, at: number): number {
  let end = at + 1;
  while (!endsSection(doc, end)) end += 1;
  return end;
}
