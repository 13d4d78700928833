import { createElement, type ReactElement } from "react";
import type { HeadingBlock } from "@backgrounder/model/article";
import type { Drawing } from "../drawing/drawing.js";
import { bodyProps } from "../drawing/root-props.js";
import { drawInline } from "../rich-text/rich-text.js";

/** A heading of the article's own text; `drawing.level` was worked out from the headings before it. */
export function drawHeading(block: HeadingBlock, drawing: Drawing): ReactElement {
  const level = Math.min(drawing.level, 6);
  return createElement(
    `h${level}`,
    { ...bodyProps(block, "bgr-article__heading", drawing), "data-level": level },
    drawInline(block.text, drawing),
  );
}
