import { fill } from "../../labels/fill.js";
import type { CorrectionsBlock } from "../../generated/types.js";
import { dateWords } from "../../labels/date-words.js";
import { plainText } from "../text/plain-text.js";
import { framed, paragraphs, withColon, type TextContext } from "../text/text-parts.js";
import { correctionsBlock } from "../../generated/shapes.js";
import { cleanerOf, cleaning } from "../cleaning/clean-shape.js";

export const corrections = cleanerOf(correctionsBlock);
export const cleanCorrections = cleaning(corrections);

export function correctionsText(block: CorrectionsBlock, context: TextContext): string {
  const { labels } = context;
  const items = block.items.map(({ published, text, correctsName }) => {
    const what = correctsName === undefined ? "" : fill(labels.corrects, { name: correctsName });
    return withColon([dateWords(published, labels.dates), `${what && `${what} `}${plainText(text)}`], context);
  });
  return framed(block, paragraphs(items), context);
}
