import { createElement, type ReactElement } from "react";
import { cleanKeyPoints, type KeyPointsBlock } from "@backgrounder/model/article";
import type { BlockProps } from "../rendering/block-props.js";
import { renderCleaned } from "../rendering/render-cleaned.js";
import type { RenderContext } from "../rendering/render-context.js";
import { section } from "../section/section.js";
import { element } from "../rendering/element.js";
import { renderItem } from "../rich-text/rich-text.js";

export type KeyPointsProps = BlockProps<KeyPointsBlock>;

/** What a reader in a hurry should take away. */
export function KeyPoints(props: KeyPointsProps): ReactElement | null {
  return renderCleaned(props, cleanKeyPoints, renderKeyPoints);
}

export function renderKeyPoints(block: KeyPointsBlock, context: RenderContext): ReactElement {
  const items = block.items.map((item) =>
    createElement("li", { className: "bgr-key-points__item" }, renderItem(item, context)),
  );
  return section(block, "bgr-key-points", context, element("ul", { className: "bgr-key-points__list" }, items));
}
