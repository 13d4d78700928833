import type { ImageBlock } from "../../generated/types.js";
import { baseFields, cleaning } from "../cleaning/base.js";
import { anyWords, href, id, objectOf, wholeNumber, words } from "../cleaning/cleaners.js";
import { richText } from "../cleaning/rich-text.js";
import { plainText } from "../text/plain-text.js";
import { fill } from "../../labels/fill.js";
import { lines, type TextContext } from "../text/text-parts.js";

const pixels = wholeNumber(1, 100_000);

export const image = objectOf<ImageBlock>(
  { id, src: href, alt: anyWords },
  { ...baseFields, width: pixels, height: pixels, caption: richText, credit: words },
);
export const cleanImage = cleaning(image);

export function imageText(block: ImageBlock, { labels }: TextContext): string {
  const credit = block.credit && fill(labels.credit, { name: block.credit });
  return lines(block.caption === undefined ? block.alt : plainText(block.caption), credit);
}
