import type { ParagraphBlock } from "../generated/types.js";
import { baseFields, cleaning } from "./base.js";
import { id, objectOf } from "./cleaners.js";
import { plainText, richText } from "./rich-text.js";
import { framed, type TextContext } from "./text-parts.js";

export const paragraph = objectOf<ParagraphBlock>({ id, text: richText }, baseFields);
export const cleanParagraph = cleaning(paragraph);

export const paragraphText = (block: ParagraphBlock, context: TextContext): string =>
  framed(block, plainText(block.text), context);
