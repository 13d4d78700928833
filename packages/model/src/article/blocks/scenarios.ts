import type { Likelihood, RichText, Scenario, ScenariosBlock } from "../../generated/types.js";
import { baseFields, cleaning } from "../cleaning/base.js";
import { id, listOf, objectOf, words } from "../cleaning/cleaners.js";
import { fill } from "../../labels/fill.js";
import { richText } from "../cleaning/rich-text.js";
import { plainText } from "../text/plain-text.js";
import { framed, inClauses, inLine, lines, paragraphs, titled, type TextContext } from "../text/text-parts.js";

/** Without a name behind it a likelihood is left out: nobody stated it. */
const likelihood = objectOf<Likelihood>({ wording: words, accordingTo: words });
const scenario = objectOf<Scenario>(
  { summary: richText },
  { title: words, assumes: listOf(richText), leadsTo: listOf(richText), likelihood },
);

export const scenarios = objectOf<ScenariosBlock>(
  { id, items: listOf(scenario) },
  { ...baseFields, intro: richText, hingesOn: richText },
);
export const cleanScenarios = cleaning(scenarios);

export function scenariosText(block: ScenariosBlock, context: TextContext): string {
  const { labels } = context;
  const items = block.items.map((item) => scenarioText(item, context));
  return framed(
    block,
    paragraphs(...items, block.hingesOn && `${labels.hingesOn} ${plainText(block.hingesOn)}`),
    context,
  );
}

function scenarioText({ title, summary, assumes, leadsTo, likelihood: said }: Scenario, context: TextContext): string {
  const { labels } = context;
  return lines(
    titled(title, summary),
    joined(labels.assumes, assumes, context),
    joined(labels.leadsTo, leadsTo, context),
    said && inLine([said.wording, fill(labels.accordingTo, { name: said.accordingTo })], context),
  );
}

const joined = (label: string, items: readonly RichText[] | undefined, context: TextContext): string | undefined =>
  items && `${label} ${inClauses(items.map(plainText), context)}`;
