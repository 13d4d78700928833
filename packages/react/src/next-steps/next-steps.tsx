import type { ReactElement, ReactNode } from "react";
import { cleanNextSteps, type NextStep, type NextStepsBlock } from "@backgrounder/model/article";
import type { BlockProps } from "../drawing/block-props.js";
import { drawCleaned, type Drawing } from "../drawing/drawing.js";
import { drawDate, inLine, say } from "../drawing/labels.js";
import { section } from "../section/section.js";
import { element } from "../drawing/element.js";
import { drawItem } from "../rich-text/rich-text.js";

export type NextStepsProps = BlockProps<NextStepsBlock>;

/** What comes next, each step with its date and standing where a source gives them. */
export function NextSteps(props: NextStepsProps): ReactElement | null {
  return drawCleaned(props, cleanNextSteps, drawNextSteps);
}

export function drawNextSteps(block: NextStepsBlock, drawing: Drawing): ReactElement {
  const items = block.items.map((item) =>
    element("li", { className: "bgr-next-steps__item" }, [
      drawItem(item.title, drawing),
      ...drawStanding(item, drawing),
    ]),
  );
  return section(block, "bgr-next-steps", drawing, element("ul", { className: "bgr-next-steps__list" }, items));
}

function drawStanding({ status, expected }: NextStep, drawing: Drawing): ReactNode[] {
  if (status === undefined && expected === undefined) return [];
  const words = inLine(
    [status && say(drawing.labels.status[status], drawing), expected && drawDate(expected, drawing)],
    drawing,
  );
  return [" ", element("span", { className: "bgr-next-steps__standing" }, words)];
}
