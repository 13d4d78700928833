import type { ImageBlock } from "../../generated/types.js";
import { plainText } from "../text/plain-text.js";
import { fill } from "../../labels/fill.js";
import { lines, type TextContext } from "../text/text-parts.js";
import { imageBlock } from "../../generated/shapes.js";
import { cleanerOf, cleaning } from "../cleaning/clean-shape.js";

export const image = cleanerOf(imageBlock);
export const cleanImage = cleaning(image);

export function imageText(block: ImageBlock, { labels }: TextContext): string {
  const credit = block.credit && fill(labels.credit, { name: block.credit });
  return lines(block.caption === undefined ? block.alt : plainText(block.caption), credit);
}
