import type { KeyPointsBlock } from "../../generated/types.js";
import { baseFields, cleaning } from "../cleaning/base.js";
import { id, listOf, objectOf, oneOf } from "../cleaning/cleaners.js";
import { richText } from "../cleaning/rich-text.js";
import { bulletList, framed, type TextContext } from "../text/text-parts.js";

const kind = oneOf(
  ["highlights", "summary", "what-this-means", "key-trends", "what-we-know", "what-we-dont-know", "in-brief"],
  "in-brief",
);

export const keyPoints = objectOf<KeyPointsBlock>(
  { id, kind, items: listOf(richText) },
  { ...baseFields, intro: richText },
);
export const cleanKeyPoints = cleaning(keyPoints);

export const keyPointsText = (block: KeyPointsBlock, context: TextContext): string =>
  framed(block, bulletList(block.items), context);
