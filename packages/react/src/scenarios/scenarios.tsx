import { createElement, Fragment, type ReactElement } from "react";
import {
  cleanScenarios,
  type Likelihood,
  type RichText,
  type Scenario,
  type ScenariosBlock,
} from "@backgrounder/model/article";
import { phrase, separatorsOf } from "@backgrounder/model/labels";
import type { BlockProps } from "../rendering/block-props.js";
import { renderCleaned } from "../rendering/render-cleaned.js";
import type { RenderContext } from "../rendering/render-context.js";
import { heading } from "../rendering/heading.js";
import { say } from "../rendering/labels.js";
import { labelled } from "../rendering/labelled.js";
import { section } from "../section/section.js";
import { element } from "../rendering/element.js";
import { renderInline, renderItem, renderRichText, list } from "../rich-text/rich-text.js";

export type ScenariosProps = BlockProps<ScenariosBlock>;

/** What might happen. Not a numbered list, because a number would look like a rank. */
export function Scenarios(props: ScenariosProps): ReactElement | null {
  return renderCleaned(props, cleanScenarios, renderScenarios);
}

export function renderScenarios(block: ScenariosBlock, context: RenderContext): ReactElement {
  const { hingesOn } = block;
  return section(
    block,
    "bgr-scenarios",
    context,
    element(Fragment, null, [
      ...block.items.map((item) => renderScenario(item, context)),
      hingesOn && labelled(say(context.labels.hingesOn, context), renderInline(hingesOn, context)),
    ]),
  );
}

function renderScenario(
  { title, summary, assumes, leadsTo, likelihood }: Scenario,
  context: RenderContext,
): ReactElement {
  const { labels } = context;
  return createElement(
    "div",
    { className: "bgr-block__part" },
    title === undefined ? null : heading(context.level + 1, "bgr-block__title", title),
    renderRichText(summary, context),
    assumes && renderConditions(labels.assumes, assumes, context),
    leadsTo && renderConditions(labels.leadsTo, leadsTo, context),
    likelihood && renderLikelihood(likelihood, context),
  );
}

function renderLikelihood({ wording, accordingTo }: Likelihood, context: RenderContext): ReactElement {
  const lead = wording + separatorsOf(context.lang).comma.trimEnd();
  return labelled(lead, say(phrase(context.labels.accordingTo, { name: accordingTo }), context));
}

function renderConditions(wording: string, conditions: RichText[], context: RenderContext): ReactElement {
  const label = say(wording, context);
  const only = conditions.length === 1 ? conditions[0] : undefined;
  if (only !== undefined) return labelled(label, renderInline(only, context));
  const items = conditions.map((item) =>
    createElement("li", { className: "bgr-text__item" }, renderItem(item, context)),
  );
  return createElement(
    "div",
    null,
    <p className="bgr-text__p">
      <span className="bgr-block__lead">{label}</span>
    </p>,
    list("bullet", items),
  );
}
