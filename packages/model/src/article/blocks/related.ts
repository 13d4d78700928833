import type { RelatedBlock } from "../../generated/types.js";
import { framed, withColon, type TextContext } from "../text/text-parts.js";
import { relatedBlock } from "../../generated/shapes.js";
import { cleanerOf, cleaning } from "../cleaning/clean-shape.js";

export const related = cleanerOf(relatedBlock);
export const cleanRelated = cleaning(related);

export function relatedText(block: RelatedBlock, context: TextContext): string {
  return framed(
    block,
    block.items.map(({ title, url }) => `– ${withColon([title, url], context)}`).join("\n"),
    context,
  );
}
