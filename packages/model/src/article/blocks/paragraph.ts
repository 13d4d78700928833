import type { ParagraphBlock } from "../../generated/types.js";
import { baseFields, cleaning } from "../cleaning/base.js";
import { id, objectOf } from "../cleaning/cleaners.js";
import { richText } from "../cleaning/rich-text.js";
import { plainText } from "../text/plain-text.js";
import { framed, type TextContext } from "../text/text-parts.js";

export const paragraph = objectOf<ParagraphBlock>({ id, text: richText }, baseFields);
export const cleanParagraph = cleaning(paragraph);

export const paragraphText = (block: ParagraphBlock, context: TextContext): string =>
  framed(block, plainText(block.text), context);
