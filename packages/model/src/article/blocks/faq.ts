import type { FaqBlock, FaqItem } from "../../generated/types.js";
import { baseFields, cleaning, source } from "../cleaning/base.js";
import { id, isoDate, listOf, objectOf, oneOf, words } from "../cleaning/cleaners.js";
import { richText } from "../cleaning/rich-text.js";
import { plainText } from "../text/plain-text.js";
import { footer, framed, lines, paragraphs, type TextContext } from "../text/text-parts.js";

/** A question without an answer is left out: a reader who opens it would find nothing. */
const item = objectOf<FaqItem>({ id, question: words, answer: richText }, { asOf: isoDate, sources: listOf(source) });
const kind = oneOf(["faq", "people-also-ask", "questions-and-answers"], "faq");

export const faq = objectOf<FaqBlock>({ id, items: listOf(item) }, { ...baseFields, intro: richText, kind });
export const cleanFaq = cleaning(faq);

export function faqText(block: FaqBlock, context: TextContext): string {
  const items = block.items.map((entry) => lines(entry.question, plainText(entry.answer), footer(entry, context)));
  return framed(block, paragraphs(...items), context);
}
