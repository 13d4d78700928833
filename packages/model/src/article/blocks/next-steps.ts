import type { NextStep, NextStepsBlock } from "../../generated/types.js";
import { dateWords } from "../../labels/date-words.js";
import { plainText } from "../text/plain-text.js";
import { framed, inLine, type TextContext } from "../text/text-parts.js";
import { nextStepsBlock } from "../../generated/shapes.js";
import { cleanerOf, cleaning } from "../cleaning/clean-shape.js";

export const nextSteps = cleanerOf(nextStepsBlock);
export const cleanNextSteps = cleaning(nextSteps);

export function nextStepsText(block: NextStepsBlock, context: TextContext): string {
  return framed(block, block.items.map((item) => `– ${stepText(item, context)}`).join("\n"), context);
}

function stepText({ title, status, expected }: NextStep, context: TextContext): string {
  const { labels } = context;
  const details = inLine([status && labels.status[status], expected && dateWords(expected, labels.dates)], context);
  return details === "" ? plainText(title) : `${plainText(title)} (${details})`;
}
