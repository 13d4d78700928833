import type { ExpertOpinionBlock } from "../../generated/types.js";
import { plainText } from "../text/plain-text.js";
import { framed, inLine, lines, type TextContext } from "../text/text-parts.js";
import { expertOpinionBlock } from "../../generated/shapes.js";
import { cleanerOf, cleaning } from "../cleaning/clean-shape.js";

/** Left out if it has no speaker: an opinion belongs to someone. */
export const expertOpinion = cleanerOf(expertOpinionBlock);
export const cleanExpertOpinion = cleaning(expertOpinion);

export function expertOpinionText(block: ExpertOpinionBlock, context: TextContext): string {
  const who = inLine([block.speaker, block.role, block.affiliation], context);
  return framed(block, lines(plainText(block.quote), `— ${who}`), context);
}
