import type { QuoteBlock } from "../generated/types.js";
import { baseFields, cleaning } from "./base.js";
import { href, id, objectOf, words } from "./cleaners.js";
import { plainText, richText } from "./rich-text.js";
import { framed, lines, type TextContext } from "./text-parts.js";

export const quote = objectOf<QuoteBlock>({ id, text: richText }, { ...baseFields, attribution: words, url: href });
export const cleanQuote = cleaning(quote);

export function quoteText(block: QuoteBlock, context: TextContext): string {
  return framed(block, lines(plainText(block.text), block.attribution && `— ${block.attribution}`), context);
}
