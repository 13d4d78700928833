import type { SourcesBlock } from "../../generated/types.js";
import { baseFields, cleaning, source } from "../cleaning/base.js";
import { id, listOf, objectOf } from "../cleaning/cleaners.js";
import { framed, sourceText, type TextContext } from "../text/text-parts.js";

export const sources = objectOf<SourcesBlock>({ id, items: listOf(source) }, baseFields);
export const cleanSources = cleaning(sources);

export function sourcesText(block: SourcesBlock, context: TextContext): string {
  return framed(
    block,
    block.items.map((item, index) => `${index + 1}. ${sourceText(item, context)}`).join("\n"),
    context,
  );
}
