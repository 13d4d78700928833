import type { SourceRange } from "@backgrounder/model/article";

/** One line of the article in its original characters, with its place in the input. */
export interface Line {
  /** Trimmed, without its list marker. */
  text: string;
  /** Where the trimmed line begins, its marker included. */
  start: number;
  end: number;
  /** Where `text` begins. */
  textStart: number;
  /** How a list item or a Markdown heading is marked. */
  marker?: "bullet" | "number" | "hash";
  /** How many `#` a Markdown heading has. */
  level?: number;
  /** Whether it is in a block quotation of Markdown. */
  quoted?: boolean;
  indent: number;
  blankBefore: boolean;
  /** Whether a divider, a copy or another part of the page was taken out before this line: no section continues over it. */
  breakBefore: boolean;
}

/** The place of a run of lines, markers included. */
export function rangeOf(first: Line, last: Line = first): SourceRange {
  return { start: first.start, end: last.end };
}
