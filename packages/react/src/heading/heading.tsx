import { createElement, type ReactElement } from "react";
import type { HeadingBlock } from "@backgrounder/model/article";
import type { RenderContext } from "../rendering/render-context.js";
import { bodyProps } from "../rendering/root-props.js";
import { renderInline } from "../rich-text/rich-text.js";

/** A heading in the article's own text. `context.level` comes from the headings before it. */
export function renderHeading(block: HeadingBlock, context: RenderContext): ReactElement {
  const level = Math.min(context.level, 6);
  return createElement(
    `h${level}`,
    { ...bodyProps(block, "bgr-article__heading", context), "data-level": level },
    renderInline(block.text, context),
  );
}
