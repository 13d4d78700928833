import type { CalloutBlock } from "../../generated/types.js";
import { plainText } from "../text/plain-text.js";
import { mediaTexts } from "./media.js";
import { framed, lines, type TextContext } from "../text/text-parts.js";
import { calloutBlock } from "../../generated/shapes.js";
import { cleanerOf, cleaning } from "../cleaning/clean-shape.js";

export const callout = cleanerOf(calloutBlock);
export const cleanCallout = cleaning(callout);

export function calloutText(block: CalloutBlock, context: TextContext): string {
  return framed(block, lines(block.title, plainText(block.body), mediaTexts(block.media, context)), context);
}
