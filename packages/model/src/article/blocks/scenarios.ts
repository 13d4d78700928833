import { fill } from "../../labels/fill.js";
import type { RichText, Scenario, ScenariosBlock } from "../../generated/types.js";
import { plainText } from "../text/plain-text.js";
import { framed, inClauses, inLine, lines, paragraphs, titled, type TextContext } from "../text/text-parts.js";
import { scenariosBlock } from "../../generated/shapes.js";
import { cleanerOf, cleaning } from "../cleaning/clean-shape.js";

/** A likelihood that no named source states is left out. */
export const scenarios = cleanerOf(scenariosBlock);
export const cleanScenarios = cleaning(scenarios);

export function scenariosText(block: ScenariosBlock, context: TextContext): string {
  const { labels } = context;
  const items = block.items.map((item) => scenarioText(item, context));
  return framed(block, paragraphs(items, block.hingesOn && `${labels.hingesOn} ${plainText(block.hingesOn)}`), context);
}

function scenarioText({ title, summary, assumes, leadsTo, likelihood: said }: Scenario, context: TextContext): string {
  const { labels } = context;
  return lines(
    titled(title, summary, context),
    joined(labels.assumes, assumes, context),
    joined(labels.leadsTo, leadsTo, context),
    said && inLine([said.wording, fill(labels.accordingTo, { name: said.accordingTo })], context),
  );
}

const joined = (label: string, items: readonly RichText[] | undefined, context: TextContext): string | undefined =>
  items && `${label} ${inClauses(items.map(plainText), context)}`;
