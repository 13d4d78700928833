import type { ExtractedBlock } from "@backgrounder/model/article";
import { endsSection, type Doc } from "../document/doc.js";
import type { SectionReader, SectionResult } from "../document/section-reader.js";
import { quoteLabel, type InlineLabel } from "../labels/find-inline-label.js";
import { fold } from "../labels/fold.js";
import { rangeOf, type Line } from "../lines/line.js";
import { endsAsQuestion, endsAsSentence, endsWithColon, looksLikeTitle } from "../lines/words.js";
import { linkItem, type LinkItem } from "./parts/link-item.js";
import { headedRule, labelText } from "./parts/section-parts.js";

const longestTitle = 200;

/** Titles under "Read also", whether or not they are questions. */
export const readRelated: SectionReader = (doc, at) => {
  const role = doc.roles[at];
  const line = doc.lines[at];
  if (!role || !line) return undefined;
  if (role.is === "inline") return oneLine(at, line, role.inline);
  if (role.is !== "label" || role.label.target.type !== "related") return undefined;
  const { items, next } = readTitles(doc, at + 1);
  return items.length === 0 ? undefined : { next, blocks: [related(line, items, headedRule(line))] };
};

function oneLine(at: number, line: Line, { label, rest, words }: InlineLabel): SectionResult | undefined {
  // "Related: the shares fell by 4 percent." is a sentence, not a link.
  if (label.target.type !== "related" || /[.。]$/u.test(line.text)) return undefined;
  const source = rangeOf(line);
  const items = [linkItem({ text: line.text.slice(rest), source })];
  return { next: at + 1, blocks: [{ type: "related", items, source, rule: `begins with ${quoteLabel(words)}` }] };
}

function related(label: Line, items: LinkItem[], rule: string): ExtractedBlock {
  const source = { start: label.start, end: items.at(-1)?.source.end ?? label.end };
  return { type: "related", label: labelText(label), items, source, rule };
}

/** Titles end where a sentence begins, or at a blank line where there was none between them. */
export function readTitles(doc: Doc, from: number): { items: LinkItem[]; next: number } {
  const items: LinkItem[] = [];
  let next = from;
  for (; next < doc.lines.length; next += 1) {
    const line = doc.lines[next];
    const role = doc.roles[next];
    if (!line || line.breakBefore || role?.is === "label" || role?.is === "inline") break;
    if (!isTitle(line.text) && !isListedLink(line)) break;
    if (next > from && line.blankBefore && !doc.lines[from + 1]?.blankBefore) break;
    if (headsText(doc, next, next === from)) break;
    items.push(linkItem({ text: line.text, source: rangeOf(line) }));
  }
  return { items, next };
}

/** An item of a list under a label of links is a link, whatever it begins with. */
function isListedLink({ text, marker }: Line): boolean {
  return marker === "bullet" && text.length <= longestTitle && !endsAsSentence(text);
}

function isTitle(text: string): boolean {
  return (
    looksLikeTitle(text, longestTitle) ||
    (endsAsQuestion(text) && text.length <= longestTitle) ||
    text.startsWith("http")
  );
}

/** A title right above a paragraph is the next heading, unless it ends a run of titles or a colon led to it. */
function headsText(doc: Doc, at: number, first: boolean): boolean {
  const line = doc.lines[at];
  const after = doc.lines[at + 1];
  if (!line || line.marker !== undefined || !after || endsSection(doc, at + 1)) return false;
  if (after.marker !== undefined || isTitle(after.text)) return false;
  if (first && endsWithColon(doc.lines[at - 1]?.text ?? "")) return false;
  return line.blankBefore || !after.blankBefore;
}

/** "Explore our related articles:", with links after it or without. */
export const readRelatedLead: SectionReader = (doc, at) => {
  const line = doc.lines[at];
  if (!line || doc.roles[at]?.is !== "text" || line.text.length > longestTitle || !endsWithColon(line.text))
    return undefined;
  const words = fold(line.text, longestTitle);
  if (!doc.language.own.some(({ leadsToRelated }) => leadsToRelated.some((lead) => words.includes(lead))))
    return undefined;
  const { items, next } = readTitles(doc, at + 1);
  if (items.length > 0) return { next, blocks: [related(line, items, "leads to related articles")] };
  const rule = "leads to related articles, but none follow";
  return { next: at + 1, dropped: [{ kind: "empty-section", text: line.text, source: rangeOf(line), rule }] };
};
