import type { ReactElement, ReactNode } from "react";
import { cleanNextSteps, type NextStep, type NextStepsBlock } from "@backgrounder/model/article";
import type { BlockProps } from "../rendering/block-props.js";
import { renderCleaned } from "../rendering/render-cleaned.js";
import type { RenderContext } from "../rendering/render-context.js";
import { renderDate, inLine, say } from "../rendering/labels.js";
import { section } from "../section/section.js";
import { element } from "../rendering/element.js";
import { renderItem } from "../rich-text/rich-text.js";

export type NextStepsProps = BlockProps<NextStepsBlock>;

/** What comes next, each step with its date and status where a source gives them. */
export function NextSteps(props: NextStepsProps): ReactElement | null {
  return renderCleaned(props, cleanNextSteps, renderNextSteps);
}

export function renderNextSteps(block: NextStepsBlock, context: RenderContext): ReactElement {
  const items = block.items.map((item) =>
    element("li", { className: "bgr-next-steps__item" }, [
      renderItem(item.title, context),
      ...renderStatus(item, context),
    ]),
  );
  return section(block, "bgr-next-steps", context, element("ul", { className: "bgr-next-steps__list" }, items));
}

function renderStatus({ status, expected }: NextStep, context: RenderContext): ReactNode[] {
  if (status === undefined && expected === undefined) return [];
  const words = inLine(
    [status && say(context.labels.status[status], context), expected && renderDate(expected, context)],
    context,
  );
  return [" ", element("span", { className: "bgr-next-steps__status" }, words)];
}
