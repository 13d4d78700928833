import type { Diagnostic } from "../../diagnostic.js";
import type { CalloutBlock, FaqBlock, KeyPointsBlock, ListBlock, PromptBlock } from "../../generated/types.js";

/**
 * What `@backgrounder/extract` hands over: plain strings with their place in the input.
 * `toArticle` makes rich text and ids of them.
 */

/** UTF-16 offsets into the input, as `String.prototype.slice` takes them. */
export interface SourceRange {
  start: number;
  end: number;
}

/** Where something was in the input, and how it was recognised. */
export interface SourceSpan {
  source: SourceRange;
  /** In words, for an editor: `headed "FAQ"`, `begins with "Pro tip:"`. Never a percentage. */
  rule: string;
}

export interface ExtractedItem {
  text: string;
  source: SourceRange;
}

export type ExtractedBlock = SourceSpan &
  (
    | { type: "paragraph"; text: string }
    | { type: "heading"; level: number; text: string }
    | { type: "list"; style: ListBlock["style"]; items: ExtractedItem[] }
    | { type: "quote"; text: string; attribution?: string }
    | {
        type: "faq";
        kind: NonNullable<FaqBlock["kind"]>;
        label?: string;
        /** What leads from the label to the items. */
        intro?: string;
        items: { question: string; answer: string; source: SourceRange }[];
      }
    | {
        type: "callout";
        kind: CalloutBlock["kind"];
        title?: string;
        text: string;
      }
    | {
        type: "key-points";
        kind: KeyPointsBlock["kind"];
        label?: string;
        /** What leads from the label to the items. */
        intro?: string;
        items: ExtractedItem[];
      }
    | {
        type: "scenarios";
        label?: string;
        /** What leads from the label to the items. */
        intro?: string;
        items: { title?: string; summary: string; source: SourceRange }[];
        hingesOn?: string;
      }
    | {
        type: "challenges";
        label?: string;
        /** What leads from the label to the items. */
        intro?: string;
        items: { title?: string; summary: string; mitigation?: string; source: SourceRange }[];
      }
    | { type: "next-steps"; label?: string; intro?: string; items: { title: string; source: SourceRange }[] }
    | {
        type: "timeline";
        label?: string;
        /** What leads from the label to the items. */
        intro?: string;
        /** `date` is EDTF without uncertainty: `2026-03-10`, `2026-03`, `2026`, or two of them as `2018/2021`. */
        items: { date: string; title: string; text?: string; source: SourceRange }[];
      }
    | {
        type: "key-terms";
        label?: string;
        intro?: string;
        items: { term: string; definition?: string; source: SourceRange }[];
      }
    | { type: "expert-opinion"; label?: string; quote: string; speaker: string; role?: string; affiliation?: string }
    | {
        type: "sources";
        label?: string;
        /** `number` is the number that is written before the entry; `[2]` in a text cites the entry with number 2. */
        items: { number?: number; title: string; url?: string; note?: string; source: SourceRange }[];
      }
    | { type: "related"; label?: string; items: { title: string; url?: string; source: SourceRange }[] }
    | { type: "prompt"; kind: PromptBlock["kind"]; text: string }
  );

/** Something inside a block's words, kept beside the blocks so that it is not printed twice. */
export type Annotation = SourceSpan &
  ({ type: "quote"; text: string; attribution?: string } | { type: "citation"; text: string; marker: string });

/** What was left out of the blocks, why, and where it is: everything that is left out is reported. */
export interface Dropped extends SourceSpan {
  kind:
    | "page-part"
    | "divider"
    | "site-name"
    | "updated-date"
    | "repeated-title"
    | "repeated-line"
    | "repeated-text"
    | "repeated-question"
    | "comments"
    | "contents"
    | "body-label"
    | "empty-section";
  text: string;
}

/** The result of `extract`: all strings plain, all places in UTF-16 offsets into the input. */
export interface Extracted {
  title?: string;
  byline?: string;
  /** ISO 8601. */
  published?: string;
  /** ISO 8601: the date of a later change. */
  updated?: string;
  /** Where title, byline and dates were, with the sign that separates them from words before them, and how they were recognised. */
  places?: { title?: SourceSpan; byline?: SourceSpan; published?: SourceSpan; updated?: SourceSpan };
  /** BCP 47, where the language was recognised. */
  lang?: string;
  blocks: ExtractedBlock[];
  /** Blocks that an editor should check. Until then, their words are in `blocks` as ordinary text. */
  suggestions: ExtractedBlock[];
  annotations: Annotation[];
  dropped: Dropped[];
  /** What was left out and why (`dropped[0]`), and what an editor should check (`suggestions[0]`), by place. */
  diagnostics: Diagnostic[];
}
