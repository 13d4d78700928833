import type { MethodBlock } from "../generated/types.js";
import { baseFields, cleaning } from "./base.js";
import { id, objectOf } from "./cleaners.js";
import { plainText, richText } from "./rich-text.js";
import { framed, type TextContext } from "./text-parts.js";

export const method = objectOf<MethodBlock>({ id, text: richText }, baseFields);
export const cleanMethod = cleaning(method);

export const methodText = (block: MethodBlock, context: TextContext): string =>
  framed(block, plainText(block.text), context);
