import type { SectionReader } from "../document/section-reader.js";
import { rangeOf, type Line } from "../lines/line.js";
import { wordCount } from "../lines/words.js";
import { findQuotations } from "../quotations/find-quotations.js";

/** Fewer words in quotation marks are a name or a term. */
const fewestWords = 5;
const rule = "a quotation with its speaker after a dash";

/** A paragraph that is only a quotation, with its speaker after a dash. */
export const readQuote: SectionReader = (doc, at) => {
  const line = doc.lines[at];
  if (!line || doc.roles[at]?.is === "label" || doc.roles[at]?.is === "inline") return undefined;
  const quotation = onlyQuotation(line);
  if (!quotation) return undefined;
  const { text, after } = quotation;
  const attribution = afterDash(after);
  if (attribution !== undefined)
    return { next: at + 1, blocks: [{ type: "quote", text, attribution, source: rangeOf(line), rule }] };
  const next = doc.lines[at + 1];
  // Two lines with a dash are a list.
  if (after !== "" || !next || next.breakBefore || doc.lines[at + 2]?.marker === "bullet") return undefined;
  const below = afterDash(doc.input.slice(next.start, next.end));
  if (below === undefined) return undefined;
  return { next: at + 2, blocks: [{ type: "quote", text, attribution: below, source: rangeOf(line, next), rule }] };
};

/** The quotation that a line begins with, if it has no other one, and what follows it. */
function onlyQuotation(line: Line): { text: string; after: string } | undefined {
  const [quotation, ...more] = findQuotations(line.text);
  if (quotation?.open !== 0 || more.length > 0) return undefined;
  const text = line.text.slice(quotation.start, quotation.end);
  return wordCount(text) < fewestWords ? undefined : { text, after: line.text.slice(quotation.close).trim() };
}

function afterDash(text: string): string | undefined {
  return /^[–—-]{1,2}\s*(\p{L}[^\n]{1,110})$/u.exec(text.slice(0, 120))?.[1]?.replace(/\.$/u, "");
}
