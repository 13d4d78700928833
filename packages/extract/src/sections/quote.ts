import { findQuotations } from "../annotations/quotations.js";
import type { Reader } from "../document.js";
import { rangeOf } from "../read/line.js";
import { wordCount } from "../read/words.js";

/** A paragraph that is nothing but a quotation, with its speaker after a dash. */
export const readQuote: Reader = (doc, at) => {
  const line = doc.lines[at];
  const next = doc.lines[at + 1];
  if (!line || doc.roles[at]?.is === "label" || doc.roles[at]?.is === "inline") return undefined;
  const [quotation, ...more] = findQuotations(line.text);
  if (quotation?.open !== 0 || more.length > 0) return undefined;
  const text = line.text.slice(quotation.start, quotation.end);
  if (wordCount(text) < 5) return undefined;
  const after = line.text.slice(quotation.close).trim();
  const own = dashed(after);
  if (own !== undefined)
    return {
      next: at + 1,
      blocks: [
        {
          type: "quote",
          text,
          attribution: own,
          source: rangeOf(line),
          rule: "a quotation with its speaker after a dash",
        },
      ],
    };
  const below = after === "" && next && !next.breakBefore ? dashed(doc.input.slice(next.start, next.end)) : undefined;
  // Two lines with a dash are a list.
  if (below === undefined || !next || doc.lines[at + 2]?.marker === "bullet") return undefined;
  return {
    next: at + 2,
    blocks: [
      {
        type: "quote",
        text,
        attribution: below,
        source: rangeOf(line, next),
        rule: "a quotation with its speaker after a dash",
      },
    ],
  };
};

function dashed(text: string): string | undefined {
  return /^[–—-]{1,2}\s*(\p{L}[^\n]{1,110})$/u.exec(text.slice(0, 120))?.[1]?.replace(/\.$/u, "");
}
