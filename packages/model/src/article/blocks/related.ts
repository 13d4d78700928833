import type { RelatedBlock, RelatedLink } from "../../generated/types.js";
import { baseFields, cleaning } from "../cleaning/base.js";
import { href, id, isoDate, listOf, objectOf, words } from "../cleaning/cleaners.js";
import { framed, type TextContext } from "../text/text-parts.js";

const relatedLink = objectOf<RelatedLink>({ title: words, url: href }, { publisher: words, published: isoDate });

export const related = objectOf<RelatedBlock>({ id, items: listOf(relatedLink) }, baseFields);
export const cleanRelated = cleaning(related);

export function relatedText(block: RelatedBlock, context: TextContext): string {
  return framed(block, block.items.map(({ title, url }) => `– ${title}: ${url}`).join("\n"), context);
}
