import { createElement, Fragment, type ReactElement } from "react";
import { cleanChallenges, type Challenge, type ChallengesBlock } from "@backgrounder/model/article";
import type { BlockProps } from "../rendering/block-props.js";
import { renderCleaned } from "../rendering/render-cleaned.js";
import type { RenderContext } from "../rendering/render-context.js";
import { heading } from "../rendering/heading.js";
import { say } from "../rendering/labels.js";
import { labelled } from "../rendering/labelled.js";
import { section } from "../section/section.js";
import { element } from "../rendering/element.js";
import { renderInline, renderRichText } from "../rich-text/rich-text.js";

export type ChallengesProps = BlockProps<ChallengesBlock>;

/** What is in the way, and what could help. */
export function Challenges(props: ChallengesProps): ReactElement | null {
  return renderCleaned(props, cleanChallenges, renderChallenges);
}

export function renderChallenges(block: ChallengesBlock, context: RenderContext): ReactElement {
  const items = block.items.map((item) => renderChallenge(item, context));
  return section(block, "bgr-challenges", context, element(Fragment, null, items));
}

function renderChallenge({ title, summary, mitigation }: Challenge, context: RenderContext): ReactElement {
  return createElement(
    "div",
    { className: "bgr-block__part" },
    title === undefined ? null : heading(context.level + 1, "bgr-block__title", title),
    renderRichText(summary, context),
    mitigation && labelled(say(context.labels.mitigation, context), renderInline(mitigation, context)),
  );
}
