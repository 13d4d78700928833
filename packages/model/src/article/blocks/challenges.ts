import type { ChallengesBlock } from "../../generated/types.js";
import { plainText } from "../text/plain-text.js";
import { framed, lines, paragraphs, titled, type TextContext } from "../text/text-parts.js";
import { challengesBlock } from "../../generated/shapes.js";
import { cleanerOf, cleaning } from "../cleaning/clean-shape.js";

export const challenges = cleanerOf(challengesBlock);
export const cleanChallenges = cleaning(challenges);

export function challengesText(block: ChallengesBlock, context: TextContext): string {
  const { labels } = context;
  const items = block.items.map(({ title, summary, mitigation }) =>
    lines(titled(title, summary, context), mitigation && `${labels.mitigation} ${plainText(mitigation)}`),
  );
  return framed(block, paragraphs(items), context);
}
