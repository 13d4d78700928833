import type { ExtractedBlock, ExtractedItem, SourceRange } from "@backgrounder/model/article";
import { sectionEnd, type Doc } from "../../document/doc.js";
import { quoteLabel } from "../../labels/find-inline-label.js";
import type { Label } from "../../labels/label-book.js";
import { rangeOf, type Line } from "../../lines/line.js";
import { endsAsSentence, endsWithColon } from "../../lines/words.js";
import { calloutBlock } from "./callout-block.js";
import { groupItems, type ItemGroup } from "./item-groups.js";

/** A block's label, and the words that lead from it to the items. */
export interface Head {
  label: string;
  intro?: string;
}

/** What is under a label: an introduction, then items. */
export interface SectionParts {
  line: Line;
  label: Label;
  head: Head;
  /** The lines of `head.intro`, for blocks that have no introduction. */
  introLines: readonly Line[];
  items: ExtractedItem[];
  /** Items that are callouts of their own: "Cautionary note: …" in a list. */
  callouts: ExtractedBlock[];
  /** Whether the items are a list, and not paragraphs. */
  listed: boolean;
  next: number;
}

/** The items under a label of one type: those of the list, or else one a paragraph. */
export function sectionParts(doc: Doc, at: number, type: Label["target"]["type"]): SectionParts | undefined {
  const role = doc.roles[at];
  const line = doc.lines[at];
  if (role?.is !== "label" || role.label.target.type !== type || !line) return undefined;
  const end = sectionEnd(doc, at);
  const first = firstItem(doc, at + 1, end);
  const introLines = doc.lines.slice(at + 1, first ?? at + 1);
  const base = { line, label: role.label, head: headOf(doc.input, line, introLines), introLines };
  return first === undefined
    ? { ...base, callouts: [], listed: false, ...paragraphs(doc, at + 1, end) }
    : { ...base, listed: true, ...listItems(doc, first, end) };
}

function listItems(doc: Doc, first: number, end: number): Pick<SectionParts, "items" | "callouts" | "next"> {
  const groups = groupItems(doc.lines, first, end);
  const callouts: ExtractedBlock[] = [];
  const items: ExtractedItem[] = [];
  for (const group of groups) {
    const callout = calloutOf(doc, group);
    if (callout) callouts.push(callout);
    else items.push(itemOf(doc.input, doc.lines.slice(group.from, group.to)));
  }
  return { items, callouts, next: groups.at(-1)?.to ?? first };
}

export function paragraph(line: Line, rule = "a paragraph"): ExtractedBlock {
  return { type: "paragraph", text: line.text, source: rangeOf(line), rule };
}

export function headOf(input: string, label: Line, [first, ...more]: readonly Line[]): Head {
  const text = labelText(label);
  return first ? { label: text, intro: input.slice(first.textStart, (more.at(-1) ?? first).end) } : { label: text };
}

export function headedRule(label: Line): string {
  return `headed ${quoteLabel(labelText(label))}`;
}

/** The label as an editor would write it: without its colon, bold marks and emoji. */
export function labelText(label: Line): string {
  return label.text.replace(/(?<![\s:：*_\]])[\s:：*_\]]+$/u, "").replace(/^[^\p{L}\p{N}¿¡"“„«(]+/u, "");
}

/** From the label to the last item. */
export function sectionRange(label: Line, last: SourceRange | undefined): SourceRange {
  return { start: label.start, end: last?.end ?? label.end };
}

/** A list belongs to its label when it follows at once, or after a few lines that lead to it. */
function firstItem({ lines }: Doc, from: number, end: number): number | undefined {
  for (let index = from; index < Math.min(end, from + 3); index += 1) {
    const line = lines[index];
    if (line?.marker !== undefined) return index;
    if (index > from && !endsWithColon(line?.text ?? "")) return undefined;
  }
  return undefined;
}

function itemOf(input: string, lines: readonly Line[]): ExtractedItem {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return { text: "", source: { start: 0, end: 0 } };
  return { text: input.slice(first.textStart, last.end), source: rangeOf(first, last) };
}

function calloutOf(doc: Doc, { from, to }: ItemGroup): ExtractedBlock | undefined {
  const role = doc.roles[from];
  const line = doc.lines[from];
  const last = doc.lines[to - 1];
  return role?.is === "inline" && line && last ? calloutBlock(doc.input, role.inline, line, last.end) : undefined;
}

/**
 * Paragraphs under a label. Text that begins on the very next line ends at the first blank line;
 * otherwise the section continues to its end.
 */
function paragraphs({ lines }: Doc, from: number, end: number): { items: ExtractedItem[]; next: number } {
  const adjacent = lines[from]?.blankBefore === false;
  let next = from;
  while (next < end && !(adjacent && next > from && lines[next]?.blankBefore)) next += 1;
  const items = lines.slice(from, next).map((line) => ({ text: line.text, source: rangeOf(line) }));
  return { items, next };
}

/** Only the first of the paragraphs, for blocks that are a summary above the article's text. */
export function firstParagraph(parts: SectionParts): SectionParts {
  const isSummary = !parts.listed && parts.items.length > 1 && endsAsSentence(parts.items[0]?.text ?? "");
  return isSummary ? { ...parts, items: parts.items.slice(0, 1), next: parts.next - parts.items.length + 1 } : parts;
}
