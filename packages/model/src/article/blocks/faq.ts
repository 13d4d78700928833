import type { FaqBlock } from "../../generated/types.js";
import { plainText } from "../text/plain-text.js";
import { mediaTexts } from "./media.js";
import { footer, framed, lines, paragraphs, type TextContext } from "../text/text-parts.js";
import { faqBlock } from "../../generated/shapes.js";
import { cleanerOf, cleaning } from "../cleaning/clean-shape.js";

/** A question without an answer is left out: a reader who opens it would find nothing. */
export const faq = cleanerOf(faqBlock);
export const cleanFaq = cleaning(faq);

export function faqText(block: FaqBlock, context: TextContext): string {
  const items = block.items.map((entry) =>
    lines(entry.question, plainText(entry.answer), mediaTexts(entry.media, context), footer(entry, context)),
  );
  return framed(block, paragraphs(items), context);
}
