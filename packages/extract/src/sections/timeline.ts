import type { ExtractedBlock } from "@backgrounder/model/article";
import { endsSection, type Doc } from "../document/doc.js";
import type { SectionReader } from "../document/section-reader.js";
import { rangeOf, type Line } from "../lines/line.js";
import { couldBeTimes, datedWords, titleAndText, wordsAfter, type DatedWords } from "./parts/dated-words.js";
import { headedRule, headOf, sectionParts, sectionRange, type SectionParts } from "./parts/section-parts.js";

type Entry = Extract<ExtractedBlock, { type: "timeline" }>["items"][number];

/**
 * Entries under "Timeline", each beginning with its date. A section in which one entry has no date that can be read stays
 * as it is: half of a timeline is worse than a list.
 */
export const readTimeline: SectionReader = (doc, at) => {
  const parts = sectionParts(doc, at, "timeline");
  if (!parts) return undefined;
  const found = parts.listed ? listed(doc, parts) : unlisted(doc, at);
  if (!found || found.items.length < (parts.label.exact && parts.listed ? 1 : 2)) return undefined;
  const { items, next, introLines } = found;
  if (couldBeTimes(items.map(({ date }) => date))) return undefined;
  const { line } = parts;
  const head = headOf(doc.input, line, introLines);
  const source = sectionRange(line, items.at(-1)?.source);
  return { next, blocks: [{ type: "timeline", ...head, items, source, rule: headedRule(line) }] };
};

interface Entries {
  items: Entry[];
  introLines: readonly Line[];
  next: number;
}

function listed({ language }: Doc, { items, callouts, introLines, next }: SectionParts): Entries | undefined {
  const entries = items.flatMap(({ text, source }) => {
    const dated = datedWords(text, language.all);
    const words = dated && wordsAfter(dated, text.slice(dated.rest));
    return dated && words ? [{ date: dated.date, ...titleAndText(words), source }] : [];
  });
  return entries.length === items.length && callouts.length === 0 ? { items: entries, introLines, next } : undefined;
}

/** The lines of one entry. */
interface Group {
  dated: DatedWords;
  first: Line;
  last: Line;
}

/** Paragraphs that begin with a date, or dates in lines of their own with what happened below them. */
function unlisted(doc: Doc, at: number): Entries | undefined {
  const first = dateOf(doc, at + 1) ? at + 1 : at + 2;
  const isIntro = first === at + 2 && !endsSection(doc, at + 1);
  const groups: Group[] = [];
  let next = first;
  for (; next < doc.lines.length; next += 1) {
    const line = doc.lines[next];
    const dated = dateOf(doc, next);
    const open = groups.at(-1);
    if (line && dated) groups.push({ dated, first: line, last: line });
    else if (line && open && belongs(doc, next, open)) open.last = line;
    else break;
  }
  const isWhole = (first === at + 1 || isIntro) && !goesOn(doc, next);
  const items = groups.flatMap((group) => entryOf(doc, group));
  const introLines = doc.lines.slice(at + 1, first);
  return isWhole && items.length === groups.length ? { items, introLines, next } : undefined;
}

/** A date in a line of its own looks like a heading. */
function dateOf({ lines, language }: Doc, at: number): DatedWords | undefined {
  const line = lines[at];
  return line && !line.breakBefore ? datedWords(line.text, language.all) : undefined;
}

/** What is below a heading is its entry's; below another line it must follow at once, or be the only words. */
function belongs(doc: Doc, at: number, { dated, first, last }: Group): boolean {
  const line = doc.lines[at];
  if (!line || line.marker !== undefined) return false;
  const isEmpty = first === last && dated.rest >= first.text.length;
  // Below its date, a title looks like a heading.
  if (endsSection(doc, at)) return isEmpty && !line.blankBefore && !line.breakBefore && doc.roles[at]?.is === "heading";
  return first.marker === "hash" || isEmpty || !line.blankBefore;
}

/** Whether there is another entry further down in the section: then this is not how it is written. */
function goesOn(doc: Doc, from: number): boolean {
  for (let at = from; at < doc.lines.length; at += 1) {
    if (dateOf(doc, at)) return true;
    if (endsSection(doc, at)) return false;
  }
  return false;
}

/** None where nothing is below the date. */
function entryOf({ input }: Doc, { dated, first, last }: Group): Entry[] {
  const words = wordsAfter(dated, input.slice(first.textStart + dated.rest, last.end));
  return words === "" ? [] : [{ date: dated.date, ...titleAndText(words), source: rangeOf(first, last) }];
}
