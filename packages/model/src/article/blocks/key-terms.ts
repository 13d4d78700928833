import type { KeyTerm, KeyTermsBlock } from "../../generated/types.js";
import { baseFields, cleaning } from "../cleaning/base.js";
import { id, listOf, objectOf, words } from "../cleaning/cleaners.js";
import { richText } from "../cleaning/rich-text.js";
import { framed, titled, type TextContext } from "../text/text-parts.js";

const keyTerm = objectOf<KeyTerm>({ term: words }, { id, definition: richText });

export const keyTerms = objectOf<KeyTermsBlock>({ id, items: listOf(keyTerm) }, { ...baseFields, intro: richText });
export const cleanKeyTerms = cleaning(keyTerms);

export function keyTermsText(block: KeyTermsBlock, context: TextContext): string {
  const items = block.items.map(({ term, definition }) => (definition === undefined ? term : titled(term, definition)));
  return framed(block, items.join("\n"), context);
}
