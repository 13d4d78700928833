import type { ExpertOpinionBlock } from "../../generated/types.js";
import { baseFields, cleaning } from "../cleaning/base.js";
import { id, objectOf, words } from "../cleaning/cleaners.js";
import { richText } from "../cleaning/rich-text.js";
import { plainText } from "../text/plain-text.js";
import { framed, inLine, lines, type TextContext } from "../text/text-parts.js";

/** Without a speaker it is left out: an opinion is somebody's. */
export const expertOpinion = objectOf<ExpertOpinionBlock>(
  { id, quote: richText, speaker: words },
  { ...baseFields, role: words, affiliation: words },
);
export const cleanExpertOpinion = cleaning(expertOpinion);

export function expertOpinionText(block: ExpertOpinionBlock, context: TextContext): string {
  const who = inLine([block.speaker, block.role, block.affiliation], context);
  return framed(block, lines(plainText(block.quote), `— ${who}`), context);
}
