import type { NextStep, NextStepsBlock } from "../../generated/types.js";
import { dateWords } from "../../labels/date-words.js";
import { baseFields, cleaning, when } from "../cleaning/base.js";
import { id, listOf, objectOf, oneOf } from "../cleaning/cleaners.js";
import { richText } from "../cleaning/rich-text.js";
import { plainText } from "../text/plain-text.js";
import { framed, inLine, type TextContext } from "../text/text-parts.js";

/** No fallback: a status that nobody stated would be ours. */
export const eventStatus = oneOf(["planned", "expected", "announced", "postponed", "cancelled", "happened"]);

const step = objectOf<NextStep>({ title: richText }, { status: eventStatus, expected: when });

export const nextSteps = objectOf<NextStepsBlock>({ id, items: listOf(step) }, { ...baseFields, intro: richText });
export const cleanNextSteps = cleaning(nextSteps);

export function nextStepsText(block: NextStepsBlock, context: TextContext): string {
  return framed(block, block.items.map((item) => `– ${stepText(item, context)}`).join("\n"), context);
}

function stepText({ title, status, expected }: NextStep, context: TextContext): string {
  const { labels } = context;
  const standing = inLine([status && labels.status[status], expected && dateWords(expected, labels.dates)], context);
  return standing === "" ? plainText(title) : `${plainText(title)} (${standing})`;
}
