import type { KeyTermsBlock } from "../../generated/types.js";
import { framed, titled, type TextContext } from "../text/text-parts.js";
import { keyTermsBlock } from "../../generated/shapes.js";
import { cleanerOf, cleaning } from "../cleaning/clean-shape.js";

export const keyTerms = cleanerOf(keyTermsBlock);
export const cleanKeyTerms = cleaning(keyTerms);

export function keyTermsText(block: KeyTermsBlock, context: TextContext): string {
  const items = block.items.map(({ term, definition }) =>
    definition === undefined ? term : titled(term, definition, context),
  );
  return framed(block, items.join("\n"), context);
}
