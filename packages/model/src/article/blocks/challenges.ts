import type { Challenge, ChallengesBlock } from "../../generated/types.js";
import { baseFields, cleaning } from "../cleaning/base.js";
import { id, listOf, objectOf, words } from "../cleaning/cleaners.js";
import { richText } from "../cleaning/rich-text.js";
import { plainText } from "../text/plain-text.js";
import { framed, lines, paragraphs, titled, type TextContext } from "../text/text-parts.js";

const challenge = objectOf<Challenge>({ summary: richText }, { title: words, mitigation: richText });

export const challenges = objectOf<ChallengesBlock>(
  { id, items: listOf(challenge) },
  { ...baseFields, intro: richText },
);
export const cleanChallenges = cleaning(challenges);

export function challengesText(block: ChallengesBlock, context: TextContext): string {
  const { labels } = context;
  const items = block.items.map(({ title, summary, mitigation }) =>
    lines(titled(title, summary), mitigation && `${labels.mitigation} ${plainText(mitigation)}`),
  );
  return framed(block, paragraphs(...items), context);
}
