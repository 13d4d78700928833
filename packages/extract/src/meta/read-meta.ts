import type { Dropped, SourceSpan } from "@backgrounder/model/article";
import type { Language } from "../labels/detect-language.js";
import { findInlineLabel } from "../labels/find-inline-label.js";
import { fold } from "../labels/fold.js";
import { findLabel } from "../labels/label-book.js";
import { leaveOut, type DropReason } from "../lines/leave-out.js";
import { rangeOf, type Line } from "../lines/line.js";
import { endsAsQuestion, looksLikeTitle } from "../lines/words.js";
import { planLine, type PlannedPiece } from "./plan-line.js";
import type { Fact } from "./read-facts.js";

/** Title, byline and dates are above the article; further down, "By …" begins a sentence. */
const topLines = 8;
const longestTitle = 220;

export interface Meta {
  title?: string;
  byline?: string;
  published?: string;
  updated?: string;
  places: { title?: SourceSpan; byline?: SourceSpan; published?: SourceSpan; updated?: SourceSpan };
}

export interface MetaResult {
  meta: Meta;
  /** The article's lines without those of its title, byline and dates. */
  lines: Line[];
  dropped: Dropped[];
}

/** A line of the article, or a piece of one, and what became of it. */
interface Part {
  line: Line;
  /** "meta": its words are in the title, the byline or the date. "beside": it stays, but cannot be the title. */
  use?: "meta" | "beside";
  reason?: DropReason;
}

/** Reads title, byline and date of publication from the article's first lines, and takes their words out. */
export function readMeta(input: string, lines: readonly Line[], language: Language): MetaResult {
  const meta: Meta = { places: {} };
  const top = topOf(lines, language);
  const plans = lines.slice(0, top).map((line) => planLine(line, language));
  const isDated = plans.some((plan) => plan?.some(({ facts }) => facts?.some(({ is }) => is === "published")));
  const parts = lines.flatMap((line, index): Part[] => {
    const plan = plans[index];
    return (plan && takePlan(plan, meta, isDated)) ?? [{ line }];
  });
  const title = findTitle(parts, language);
  if (title) {
    title.use = "meta";
    meta.title = withoutSite(title.line.text);
    meta.places.title = { source: rangeOf(title.line), rule: "the article's first line" };
  }
  const article = leaveOut(
    input,
    parts.map(({ line }) => line),
    (_line, index) => {
      const { use, reason } = parts[index] ?? {};
      if (reason) return { reason, endsSection: false };
      return use === "meta" ? { endsSection: false } : undefined;
    },
  );
  return { meta, lines: article.lines, dropped: [...article.dropped, ...siteOf(input, title?.line, meta.title)] };
}

/** The parts of a planned line. Undefined if the line says nothing new about the article. */
function takePlan(plan: readonly PlannedPiece[], meta: Meta, isDated: boolean): Part[] | undefined {
  let news = false;
  const parts = plan.map(({ line, facts, reason }, index): Part => {
    if (reason) return { line, reason };
    if (!facts) return index === 0 ? { line } : { line, use: "beside" };
    const spare = facts.filter((fact) => !take(fact, line, meta, isDated));
    news ||= spare.length < facts.length || spare.some(({ is }) => is === "updated");
    // A second author stays in the article.
    if (spare.some(({ is }) => is === "byline")) return { line, use: "beside" };
    const rule = spare.some(({ is }) => is === "updated") ? "the date of a later change" : "another date";
    return spare.length === 0 ? { line, use: "meta" } : { line, reason: { kind: "updated-date", rule } };
  });
  return news ? parts : undefined;
}

/** Whether the fact is now in `meta`: the first of its kind is. */
function take(fact: Fact, line: Line, meta: Meta, isDated: boolean): boolean {
  const source = rangeOf(line);
  if (fact.is === "byline" && meta.byline === undefined) {
    meta.byline = fact.name;
    meta.places.byline = { source, rule: `begins with "${fact.words}"` };
    return true;
  }
  if (fact.is === "updated" && fact.iso !== undefined && meta.updated === undefined) {
    meta.updated = fact.iso;
    meta.places.updated = { source, rule: `begins with "${fact.words}"` };
    return true;
  }
  const isNewDate = fact.is === "published" || (fact.is === "date" && !isDated);
  if (!isNewDate || meta.published !== undefined) return false;
  meta.published = fact.iso;
  const rule = fact.words === undefined ? "a date in the line of the byline" : `begins with "${fact.words}"`;
  meta.places.published = { source, rule };
  return true;
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

/** The first line that is not a byline or a date, if it looks like a title. */
function findTitle(parts: readonly Part[], { book }: Language): Part | undefined {
  const title = parts.slice(0, Math.min(topLines, parts.length - 1)).find(({ use, reason }) => !use && !reason);
  if (!title) return undefined;
  const { text, marker } = title.line;
  if (marker === "bullet" || marker === "number" || findInlineLabel(book, text)) return undefined;
  if (findLabel(book, text)?.exact && fold(text).length < 40) return undefined;
  return looksLikeTitle(text, longestTitle) || endsAsQuestion(text) ? title : undefined;
}
