import { createElement, Fragment, type ReactElement } from "react";
import { cleanChallenges, type Challenge, type ChallengesBlock } from "@backgrounder/model/article";
import type { BlockProps } from "../drawing/block-props.js";
import { drawCleaned, type Drawing } from "../drawing/drawing.js";
import { heading } from "../drawing/heading.js";
import { say } from "../drawing/labels.js";
import { labelled } from "../drawing/labelled.js";
import { section } from "../section/section.js";
import { element } from "../drawing/element.js";
import { drawInline, drawRichText } from "../rich-text/rich-text.js";

export type ChallengesProps = BlockProps<ChallengesBlock>;

/** What is in the way, and what could help. */
export function Challenges(props: ChallengesProps): ReactElement | null {
  return drawCleaned(props, cleanChallenges, drawChallenges);
}

export function drawChallenges(block: ChallengesBlock, drawing: Drawing): ReactElement {
  const items = block.items.map((item) => drawChallenge(item, drawing));
  return section(block, "bgr-challenges", drawing, element(Fragment, null, items));
}

function drawChallenge({ title, summary, mitigation }: Challenge, drawing: Drawing): ReactElement {
  return createElement(
    "div",
    { className: "bgr-block__part" },
    title === undefined ? null : heading(drawing.level + 1, "bgr-block__title", title),
    drawRichText(summary, drawing),
    mitigation && labelled(say(drawing.labels.mitigation, drawing), drawInline(mitigation, drawing)),
  );
}
