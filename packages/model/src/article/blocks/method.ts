import type { MethodBlock } from "../../generated/types.js";
import { plainText } from "../text/plain-text.js";
import { framed, type TextContext } from "../text/text-parts.js";
import { methodBlock } from "../../generated/shapes.js";
import { cleanerOf, cleaning } from "../cleaning/clean-shape.js";

export const method = cleanerOf(methodBlock);
export const cleanMethod = cleaning(method);

export const methodText = (block: MethodBlock, context: TextContext): string =>
  framed(block, plainText(block.text), context);
