import type { ParagraphBlock } from "../../generated/types.js";
import { plainText } from "../text/plain-text.js";
import { framed, type TextContext } from "../text/text-parts.js";
import { paragraphBlock } from "../../generated/shapes.js";
import { cleanerOf, cleaning } from "../cleaning/clean-shape.js";

export const paragraph = cleanerOf(paragraphBlock);
export const cleanParagraph = cleaning(paragraph);

export const paragraphText = (block: ParagraphBlock, context: TextContext): string =>
  framed(block, plainText(block.text), context);
