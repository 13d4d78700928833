import { createElement, Fragment, type ReactElement } from "react";
import {
  cleanScenarios,
  type Likelihood,
  type RichText,
  type Scenario,
  type ScenariosBlock,
} from "@backgrounder/model/article";
import { phrase, separatorsOf } from "@backgrounder/model/labels";
import type { BlockProps } from "../drawing/block-props.js";
import { drawCleaned, type Drawing } from "../drawing/drawing.js";
import { heading } from "../drawing/heading.js";
import { say } from "../drawing/labels.js";
import { labelled } from "../drawing/labelled.js";
import { section } from "../section/section.js";
import { element } from "../drawing/element.js";
import { drawInline, drawItem, drawRichText, list } from "../rich-text/rich-text.js";

export type ScenariosProps = BlockProps<ScenariosBlock>;

/** What might happen. In no numbered list, since a number would read as a rank. */
export function Scenarios(props: ScenariosProps): ReactElement | null {
  return drawCleaned(props, cleanScenarios, drawScenarios);
}

export function drawScenarios(block: ScenariosBlock, drawing: Drawing): ReactElement {
  const { hingesOn } = block;
  return section(
    block,
    "bgr-scenarios",
    drawing,
    element(Fragment, null, [
      ...block.items.map((item) => drawScenario(item, drawing)),
      hingesOn && labelled(say(drawing.labels.hingesOn, drawing), drawInline(hingesOn, drawing)),
    ]),
  );
}

function drawScenario({ title, summary, assumes, leadsTo, likelihood }: Scenario, drawing: Drawing): ReactElement {
  const { labels } = drawing;
  return createElement(
    "div",
    { className: "bgr-block__part" },
    title === undefined ? null : heading(drawing.level + 1, "bgr-block__title", title),
    drawRichText(summary, drawing),
    assumes && drawConditions(labels.assumes, assumes, drawing),
    leadsTo && drawConditions(labels.leadsTo, leadsTo, drawing),
    likelihood && drawLikelihood(likelihood, drawing),
  );
}

function drawLikelihood({ wording, accordingTo }: Likelihood, drawing: Drawing): ReactElement {
  const lead = wording + separatorsOf(drawing.lang).comma.trimEnd();
  return labelled(lead, say(phrase(drawing.labels.accordingTo, { name: accordingTo }), drawing));
}

function drawConditions(wording: string, conditions: RichText[], drawing: Drawing): ReactElement {
  const label = say(wording, drawing);
  const only = conditions.length === 1 ? conditions[0] : undefined;
  if (only !== undefined) return labelled(label, drawInline(only, drawing));
  const items = conditions.map((item) => createElement("li", { className: "bgr-text__item" }, drawItem(item, drawing)));
  return createElement(
    "div",
    null,
    <p className="bgr-text__p">
      <span className="bgr-block__lead">{label}</span>
    </p>,
    list("bullet", items),
  );
}
