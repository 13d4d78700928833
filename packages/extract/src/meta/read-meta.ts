import type { Dropped, SourceSpan } from "@backgrounder/model/article";
import type { Language } from "../labels/detect-language.js";
import { findInlineLabel } from "../labels/find-inline-label.js";
import { fold } from "../labels/fold.js";
import { findLabel } from "../labels/label-book.js";
import type { Vocabulary } from "../languages/vocabulary.js";
import { leaveOut } from "../lines/leave-out.js";
import { rangeOf, type Line } from "../lines/line.js";
import { endsAsQuestion, looksLikeTitle } from "../lines/words.js";
import { leadingWords } from "./leading-words.js";
import { readByline } from "./read-byline.js";
import { readDate } from "./read-date.js";

/** Title, byline and dates are above the article; further down, "By …" begins a sentence. */
const topLines = 8;
const longestTitle = 220;
const longestLine = 400;
const longestPart = 120;
const dateInFigures = /^\d{1,2}\/\d{1,2}\/\d{4}/u;
const bold = /\*\*|__|^[*_]|[*_]$/gu;

export interface Meta {
  title?: string;
  byline?: string;
  published?: string;
  places: { title?: SourceSpan; byline?: SourceSpan; published?: SourceSpan };
}

export interface MetaResult {
  meta: Meta;
  /** The article's lines without those of its title, byline and dates. */
  lines: Line[];
  dropped: Dropped[];
}

/** Reads title, byline and date of publication from the article's first lines, and takes those lines out. */
export function readMeta(input: string, lines: readonly Line[], language: Language): MetaResult {
  const meta: Meta = { places: {} };
  const used = new Map<number, LineUse>();
  lines.slice(0, topOf(lines, language)).forEach((line, index) => {
    const uses = partsOf(line).map((part) => readPart(part, line, meta, language));
    const use = uses.find((found) => found === "updated") ?? uses.find((found) => found === "meta");
    if (use) used.set(index, use);
  });
  const titleAt = findTitle(lines, used, language);
  const line = titleAt === undefined ? undefined : lines[titleAt];
  if (titleAt !== undefined && line) {
    used.set(titleAt, "meta");
    meta.title = withoutSite(line.text);
    meta.places.title = { source: rangeOf(line), rule: "the article's first line" };
  }
  const article = leaveOut(input, lines, (_line, index) => {
    if (used.get(index) === "updated")
      return { reason: { kind: "updated-date", rule: "the date of a later change" }, endsSection: false };
    return used.has(index) ? { endsSection: false } : undefined;
  });
  return { meta, lines: article.lines, dropped: [...article.dropped, ...siteOf(input, line, meta.title)] };
}

/** "meta": the line is the title, the byline or the date. "updated": the date of a later change. */
type LineUse = "meta" | "updated";

/** "By Chief Editor | Published 3 May 2025" has two parts. */
function partsOf({ text }: Line): string[] {
  if (text.length > longestLine) return [];
  return text.split(/\s+[|•·–—]\s+|\u3000+|\s{3,}/u).map((part) => part.replace(bold, ""));
}

function siteOf(input: string, line: Line | undefined, title: string | undefined): Dropped[] {
  if (!line || title === undefined || title === line.text) return [];
  const source = { start: line.textStart + title.length, end: line.end };
  const text = input.slice(source.start, source.end);
  return [{ kind: "site-name", text, source, rule: "the site's name after the title" }];
}

/** "The bridge closes | Courier": the site's name is a few words after a bar, and shorter than the title. */
function withoutSite(title: string): string {
  const bar = title.lastIndexOf(" | ");
  const name = title.slice(bar + 3);
  const hasSite = bar > name.length * 1.5 && name.split(/\s+/u).length <= 4 && /^[\p{Lu}\p{N}]/u.test(name);
  return hasSite ? title.slice(0, bar).trimEnd() : title;
}

/** How many lines may be meta data: below the first question, "By …" signs an answer and not the article. */
function topOf(lines: readonly Line[], { book }: Language): number {
  const first = lines.slice(1, topLines).findIndex(({ text }, index) => {
    const type = findLabel(book, text)?.target.type;
    return type === "faq" || type === "comments" || type === "related" || (index > 0 && endsAsQuestion(text));
  });
  return first < 0 ? topLines : first + 1;
}

function readPart(part: string, line: Line, meta: Meta, { lang, own, all }: Language): LineUse | undefined {
  if (part.length > longestPart || line.marker !== undefined) return undefined;
  // Where the language is not known, any language may have dated and signed the article.
  const languages = lang === undefined ? all : own;
  if (readPublished(part, line, meta, languages)) return "meta";
  if (isUpdatedDate(part, languages)) return "updated";
  const byline = readByline(part, languages);
  if (!byline || meta.byline !== undefined) return undefined;
  meta.byline = byline.name;
  meta.places.byline = { source: rangeOf(line), rule: `begins with "${byline.words}"` };
  return "meta";
}

function readPublished(part: string, line: Line, meta: Meta, languages: readonly Vocabulary[]): boolean {
  const lead = leadingWords(
    part,
    languages.flatMap(({ published }) => published),
  );
  const date = lead && readDate(lead.rest, languages);
  if (!date || meta.published !== undefined) return false;
  meta.published = date.iso;
  meta.places.published = { source: rangeOf(line), rule: `begins with "${lead.words}"` };
  return true;
}

/** The date is not read, so 12/03/2026 is enough although it has two readings. */
function isUpdatedDate(part: string, languages: readonly Vocabulary[]): boolean {
  const lead = leadingWords(
    part,
    languages.flatMap(({ updated }) => updated),
  );
  return lead !== undefined && (readDate(lead.rest, languages) !== undefined || dateInFigures.test(lead.rest));
}

/** The first line that is not a byline or a date, if it looks like a title. */
function findTitle(lines: readonly Line[], used: ReadonlyMap<number, LineUse>, { book }: Language): number | undefined {
  const at = lines.slice(0, Math.min(topLines, lines.length - 1)).findIndex((_line, index) => !used.has(index));
  const line = lines[at];
  if (!line || line.marker === "bullet" || line.marker === "number" || findInlineLabel(book, line.text))
    return undefined;
  if (findLabel(book, line.text)?.exact && fold(line.text).length < 40) return undefined;
  return looksLikeTitle(line.text, longestTitle) || endsAsQuestion(line.text) ? at : undefined;
}
