import type { SourcesBlock } from "../../generated/types.js";
import { framed, sourceText, type TextContext } from "../text/text-parts.js";
import { sourcesBlock } from "../../generated/shapes.js";
import { cleanerOf, cleaning } from "../cleaning/clean-shape.js";

export const sources = cleanerOf(sourcesBlock);
export const cleanSources = cleaning(sources);

export function sourcesText(block: SourcesBlock, context: TextContext): string {
  return framed(
    block,
    block.items.map((item, index) => `${index + 1}. ${sourceText(item, context)}`).join("\n"),
    context,
  );
}
