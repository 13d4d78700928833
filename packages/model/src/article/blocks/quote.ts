import type { QuoteBlock } from "../../generated/types.js";
import { baseFields, cleaning } from "../cleaning/base.js";
import { href, id, objectOf, words } from "../cleaning/cleaners.js";
import { richText } from "../cleaning/rich-text.js";
import { plainText } from "../text/plain-text.js";
import { framed, lines, type TextContext } from "../text/text-parts.js";

export const quote = objectOf<QuoteBlock>({ id, text: richText }, { ...baseFields, attribution: words, url: href });
export const cleanQuote = cleaning(quote);

export function quoteText(block: QuoteBlock, context: TextContext): string {
  return framed(block, lines(plainText(block.text), block.attribution && `— ${block.attribution}`), context);
}
