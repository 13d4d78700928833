import type { KeyPointsBlock } from "../../generated/types.js";
import { bulletList, framed, type TextContext } from "../text/text-parts.js";
import { keyPointsBlock } from "../../generated/shapes.js";
import { cleanerOf, cleaning } from "../cleaning/clean-shape.js";

export const keyPoints = cleanerOf(keyPointsBlock);
export const cleanKeyPoints = cleaning(keyPoints);

export const keyPointsText = (block: KeyPointsBlock, context: TextContext): string =>
  framed(block, bulletList(block.items), context);
