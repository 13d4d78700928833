import type { QuoteBlock } from "../../generated/types.js";
import { plainText } from "../text/plain-text.js";
import { framed, lines, type TextContext } from "../text/text-parts.js";
import { quoteBlock } from "../../generated/shapes.js";
import { cleanerOf, cleaning } from "../cleaning/clean-shape.js";

export const quote = cleanerOf(quoteBlock);
export const cleanQuote = cleaning(quote);

export function quoteText(block: QuoteBlock, context: TextContext): string {
  return framed(block, lines(plainText(block.text), block.attribution && `— ${block.attribution}`), context);
}
