import type { ExtractedBlock, ExtractedItem, SourceRange } from "@backgrounder/model/article";
import { sectionEnd, type Doc } from "../document.js";
import { quoted } from "../labels/inline-label.js";
import type { Label } from "../labels/label-book.js";
import { rangeOf, type Line } from "../read/line.js";
import { endsAsSentence, endsWithColon } from "../read/words.js";
import { callout } from "./callout-block.js";

/** A block's label, and the words that lead from it to the items. */
export interface Head {
  label: string;
  intro?: string;
}

/** What stands under a label: an introduction, then items. */
export interface Parts {
  label: Line;
  announced: Label;
  head: Head;
  /** The lines of `head.intro`, for blocks that hold none. */
  introLines: readonly Line[];
  items: ExtractedItem[];
  /** Items that are asides of their own: "Cautionary note: …" in a list. */
  asides: ExtractedBlock[];
  /** Items stood in a list, and not as paragraphs. */
  listed: boolean;
  next: number;
}

/** The items under a label: those of the list, or else one a paragraph. */
export function partsOf(doc: Doc, at: number, type: Label["block"]["type"]): Parts | undefined {
  const role = doc.roles[at];
  const label = doc.lines[at];
  if (role?.is !== "label" || role.label.block.type !== type || !label) return undefined;
  const end = sectionEnd(doc, at);
  const first = firstItem(doc, at + 1, end);
  const base = { label, announced: role.label };
  const introLines = doc.lines.slice(at + 1, first ?? at + 1);
  const head = headOf(doc.input, label, introLines);
  if (first === undefined)
    return { ...base, head, introLines, asides: [], listed: false, ...paragraphs(doc, at + 1, end) };
  const groups = groupItems(doc, first, end);
  const asides: ExtractedBlock[] = [];
  const items: ExtractedItem[] = [];
  for (const group of groups) {
    const aside = asideOf(doc, group);
    if (aside) asides.push(aside);
    else items.push(itemOf(doc.input, doc.lines.slice(group.from, group.to)));
  }
  return { ...base, head, introLines, items, asides, listed: true, next: groups.at(-1)?.to ?? first };
}

export function paragraph(line: Line, rule = "a paragraph"): ExtractedBlock {
  return { type: "paragraph", text: line.text, source: rangeOf(line), rule };
}

export function headOf(input: string, label: Line, [first, ...more]: readonly Line[]): Head {
  const text = labelText(label);
  return first ? { label: text, intro: input.slice(first.textStart, (more.at(-1) ?? first).end) } : { label: text };
}

export function ruleOf(label: Line): string {
  return `headed ${quoted(labelText(label))}`;
}

/** The label as an editor would set it: without its colon, its marks and the picture before it. */
export function labelText(label: Line): string {
  return label.text.replace(/[\s:：*_\]]+$/u, "").replace(/^[^\p{L}\p{N}¿¡"“„«(]+/u, "");
}

export function sourceOf(label: Line, last: SourceRange | undefined): SourceRange {
  return { start: label.start, end: last?.end ?? label.end };
}

/** A list belongs to its label when it follows at once or after a few lines that lead to it. */
function firstItem({ lines }: Doc, from: number, end: number): number | undefined {
  for (let index = from; index < Math.min(end, from + 3); index += 1) {
    const line = lines[index];
    if (line?.marker !== undefined) return index;
    if (index > from && !endsWithColon(line?.text ?? "")) return undefined;
  }
  return undefined;
}

interface Group {
  from: number;
  to: number;
}

/** One group an item: its line, and lines without a marker of their own that go with it. */
function groupItems({ lines }: Doc, first: number, end: number): Group[] {
  const groups: Group[] = [];
  for (let index = first; index < end; index += 1) {
    if (lines[index]?.marker !== undefined) groups.push({ from: index, to: index + 1 });
    else if (nextMarked(lines, index, end)) stretch(groups, index);
    else break;
  }
  const last = groups.at(-1);
  const extra = groups.slice(0, -1).reduce((most, { from, to }) => Math.max(most, to - from - 1), 0);
  if (last) last.to = Math.min(last.from + 1 + extra, end);
  return groups;
}

function stretch(groups: Group[], index: number): void {
  const group = groups.at(-1);
  if (group) group.to = index + 1;
}

function nextMarked(lines: readonly Line[], index: number, end: number): boolean {
  return lines.slice(index + 1, Math.min(end, index + 4)).some(({ marker }) => marker === "number");
}

function itemOf(input: string, lines: readonly Line[]): ExtractedItem {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return { text: "", source: { start: 0, end: 0 } };
  return { text: input.slice(first.textStart, last.end), source: rangeOf(first, last) };
}

function asideOf(doc: Doc, { from, to }: Group): ExtractedBlock | undefined {
  const role = doc.roles[from];
  const line = doc.lines[from];
  const last = doc.lines[to - 1];
  if (role?.is !== "inline" || !line || !last) return undefined;
  return callout(doc.input, role.inline, line, last.end);
}

/**
 * Paragraphs under a label. Text that begins on the very next line ends at the first blank line;
 * else the section goes on as far as its paragraphs do.
 */
function paragraphs({ lines }: Doc, from: number, end: number): { items: ExtractedItem[]; next: number } {
  const adjacent = lines[from]?.blankBefore === false;
  let next = from;
  while (next < end && !(adjacent && next > from && lines[next]?.blankBefore)) next += 1;
  const items = lines.slice(from, next).map((line) => ({ text: line.text, source: rangeOf(line) }));
  return { items, next };
}

/** The first of the paragraphs only: for blocks that hold a summary, after which the article goes on. */
export function firstParagraph(parts: Parts): Parts {
  const blank = !parts.listed && parts.items.length > 1 && endsAsSentence(parts.items[0]?.text ?? "");
  return blank ? { ...parts, items: parts.items.slice(0, 1), next: parts.next - parts.items.length + 1 } : parts;
}
