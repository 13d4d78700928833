import type { PromptBlock } from "../../generated/types.js";
import { plainText } from "../text/plain-text.js";
import { framed, lines, withColon, type TextContext } from "../text/text-parts.js";
import { promptBlock } from "../../generated/shapes.js";
import { cleanerOf, cleaning } from "../cleaning/clean-shape.js";

export const prompt = cleanerOf(promptBlock);
export const cleanPrompt = cleaning(prompt);

export function promptText(block: PromptBlock, context: TextContext): string {
  return framed(
    block,
    lines(plainText(block.text), block.link && withColon([block.link.text, block.link.url], context)),
    context,
  );
}
