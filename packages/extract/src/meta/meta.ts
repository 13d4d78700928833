import type { Dropped, Found } from "@backgrounder/model/article";
import { fold } from "../labels/fold.js";
import { labelOf } from "../labels/label-book.js";
import { inlineLabel } from "../labels/inline-label.js";
import type { Language } from "../labels/language.js";
import { leaveOut } from "../read/leave-out.js";
import { rangeOf, type Line } from "../read/line.js";
import { endsAsQuestion, looksLikeTitle } from "../read/words.js";
import { readByline } from "./byline.js";
import { readDate } from "./date.js";
import { leading } from "./leading.js";

/** Title, byline and dates stand above the article; further down, "By …" begins a sentence. */
const topLines = 8;
const longestTitle = 220;
const longestMeta = 400;
const figures = /^\d{1,2}\/\d{1,2}\/\d{4}/u;
const bold = /\*\*|__|^[*_]|[*_]$/gu;

export interface Meta {
  title?: string;
  byline?: string;
  published?: string;
  places: { title?: Found; byline?: Found; published?: Found };
}

export interface Read {
  meta: Meta;
  lines: Line[];
  dropped: Dropped[];
}

/** Reads title, byline and date of publication from the article's first lines, and takes those lines out. */
export function readMeta(input: string, lines: readonly Line[], language: Language): Read {
  const meta: Meta = { places: {} };
  const taken = new Set<number>();
  const changed = new Set<number>();
  lines.slice(0, topOf(lines, language)).forEach((line, index) => {
    const used = partsOf(line).map((part) => readPart(part, line, meta, language));
    if (used.some((part) => part === "changed")) changed.add(index);
    else if (used.some((part) => part === "meta")) taken.add(index);
  });
  const title = titleIndex(lines, taken, changed, language);
  const line = title === undefined ? undefined : lines[title];
  if (title !== undefined && line) {
    taken.add(title);
    meta.title = withoutSite(line.text);
    meta.places.title = { source: rangeOf(line), rule: "the article's first line" };
  }
  const rest = leaveOut(input, lines, (_line, index) => {
    if (changed.has(index)) return { rule: "the date of a later change", breaks: false };
    return taken.has(index) ? { rule: "meta", breaks: false } : undefined;
  });
  const left = rest.dropped.filter(({ rule }) => rule !== "meta");
  return { meta, lines: rest.lines, dropped: [...left, ...siteOf(input, line, meta.title)] };
}

/** "By Chief Editor | Published 3 May 2025" are two. */
function partsOf({ text }: Line): string[] {
  if (text.length > longestMeta) return [];
  return text.split(/\s+[|•·–—]\s+|\u3000+|\s{3,}/u).map((part) => part.replace(bold, ""));
}

function siteOf(input: string, line: Line | undefined, title: string | undefined): Dropped[] {
  if (!line || title === undefined || title === line.text) return [];
  const source = { start: line.textStart + title.length, end: line.end };
  return [{ text: input.slice(source.start, source.end), source, rule: "the site's name after the title" }];
}

/** "The bridge closes | Courier": a few words after a bar, where the title is longer than they are. */
function withoutSite(title: string): string {
  const bar = title.lastIndexOf(" | ");
  const name = title.slice(bar + 3);
  const site = bar > name.length * 1.5 && name.split(/\s+/u).length <= 4 && /^[\p{Lu}\p{N}]/u.test(name);
  return site ? title.slice(0, bar).trimEnd() : title;
}

/** Below the first question, "By …" signs an answer and not the article. */
function topOf(lines: readonly Line[], { book }: Language): number {
  const first = lines.slice(1, topLines).findIndex(({ text }, index) => {
    const type = labelOf(book, text)?.block.type;
    return type === "faq" || type === "comments" || type === "related" || (index > 0 && endsAsQuestion(text));
  });
  return first < 0 ? topLines : first + 1;
}

function readPart(
  part: string,
  line: Line,
  meta: Meta,
  { lang, own: known, all }: Language,
): "meta" | "changed" | undefined {
  if (part.length > 120 || line.marker !== undefined) return undefined;
  // Where the words did not tell the language, any may have dated and signed the article.
  const own = lang === undefined ? all : known;
  const published = leading(
    part,
    own.flatMap((language) => language.published),
  );
  const date = published && readDate(published.rest, own);
  if (date && meta.published === undefined) {
    meta.published = date.iso;
    meta.places.published = { source: rangeOf(line), rule: `begins with "${published.words}"` };
    return "meta";
  }
  const updated = leading(
    part,
    own.flatMap((language) => language.updated),
  );
  // No date is read from it, so that 12/03/2026 may stand there.
  if (updated && (readDate(updated.rest, own) ?? figures.test(updated.rest))) return "changed";
  const byline = readByline(part, own);
  if (byline && meta.byline === undefined) {
    meta.byline = byline.name;
    meta.places.byline = { source: rangeOf(line), rule: `begins with "${byline.words}"` };
    return "meta";
  }
  return undefined;
}

function titleIndex(
  lines: readonly Line[],
  taken: Set<number>,
  changed: Set<number>,
  { book }: Language,
): number | undefined {
  for (let index = 0; index < Math.min(topLines, lines.length - 1); index += 1) {
    const line = lines[index];
    if (!line) return undefined;
    if (taken.has(index) || changed.has(index)) continue;
    if (line.marker === "bullet" || line.marker === "number" || inlineLabel(book, line.text)) return undefined;
    const label = labelOf(book, line.text);
    if (label?.exact && fold(line.text).length < 40) return undefined;
    return looksLikeTitle(line.text, longestTitle) || endsAsQuestion(line.text) ? index : undefined;
  }
  return undefined;
}
