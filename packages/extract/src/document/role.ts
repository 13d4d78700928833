import type { Language } from "../labels/detect-language.js";
import { findInlineLabel, type InlineLabel } from "../labels/find-inline-label.js";
import { findLabel, type Label } from "../labels/label-book.js";
import type { Line } from "../lines/line.js";
import { endsAsQuestion, endsAsSentence, endsWithColon, looksLikeTitle, wordCount } from "../lines/words.js";
import { isDateLine } from "../dates/read-date.js";

/** What a line is in the article, judged by the line and the one after it. */
export type Role =
  | { is: "label"; label: Label }
  | { is: "inline"; inline: InlineLabel }
  | { is: "heading"; question: boolean }
  | { is: "item" }
  | { is: "text" };

const longestQuestionHeading = 200;
const longestNumberedHeading = 80;

export function roleOf(line: Line, after: Line | undefined, language: Language): Role {
  const label = labelOf(line, after, language);
  if (label) return { is: "label", label };
  const inline = inlineLabelOf(line, language);
  if (inline) return { is: "inline", inline };
  if (line.marker === "bullet") return { is: "item" };
  if (!isDateLine(line.text, language.all) && isHeading(line, after))
    return { is: "heading", question: endsAsQuestion(line.text) };
  return { is: line.marker === "number" ? "item" : "text" };
}

/** A label with more words than its own must look like a heading. An item of a list is not a label. */
function labelOf(line: Line, after: Line | undefined, { book }: Language): Label | undefined {
  if (line.marker === "bullet" || (line.marker === "number" && after?.marker === "number")) return undefined;
  const label = findLabel(book, line.text);
  return label && (label.exact || looksLikeTitle(line.text) || endsAsQuestion(line.text) || endsWithColon(line.text))
    ? label
    : undefined;
}

/** In a list, only callouts have labels of their own. */
function inlineLabelOf(line: Line, { book }: Language): InlineLabel | undefined {
  const inline = findInlineLabel(book, line.text);
  const inList = line.marker === "bullet" || line.marker === "number";
  return inList && inline?.label.target.type !== "callout" ? undefined : inline;
}

function isHeading(line: Line, after: Line | undefined): boolean {
  if (line.marker === "hash") return true;
  if (!after || after.breakBefore) return false;
  if (endsAsQuestion(line.text))
    return line.text.length <= longestQuestionHeading && (line.marker === undefined || after.marker === undefined);
  if (!looksLikeTitle(line.text)) return false;
  if (closesParagraph(line, after)) return false;
  if (line.marker === "number") return isNumberedHeading(line, after);
  return leadsTo(line, after) || (line.blankBefore && after.blankBefore && wordCount(line.text) > 1);
}

/** A short line with a blank line after it and none before it ends what is above it. */
function closesParagraph(line: Line, after: Line): boolean {
  return !line.blankBefore && after.blankBefore;
}

function isNumberedHeading({ text }: Line, after: Line): boolean {
  return (
    text.length <= longestNumberedHeading &&
    after.marker === undefined &&
    after.blankBefore &&
    endsAsSentence(after.text)
  );
}

/** Whether the next line is what a heading is above: a sentence, a list, or a much longer line. */
function leadsTo(line: Line, after: Line): boolean {
  return (
    endsAsSentence(after.text) ||
    endsWithColon(after.text) ||
    after.marker !== undefined ||
    after.text.length > line.text.length * 1.5
  );
}
