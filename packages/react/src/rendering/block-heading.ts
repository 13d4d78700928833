import type { ReactElement } from "react";
import type { Block } from "@backgrounder/model/article";
import { heading } from "./heading.js";
import { renderLabel } from "./labels.js";
import type { RenderContext } from "./render-context.js";

/** The label of a block as its heading. Where the page does not show it, it still is in the outline of the page. */
export function blockHeading(block: Block, context: RenderContext): ReactElement | null {
  const label = renderLabel(block, context);
  if (label === undefined) return null;
  const className = block.labelDisplay === "hidden" ? "bgr-block__label bgr-block__unseen" : "bgr-block__label";
  return heading(context.level, className, label);
}
