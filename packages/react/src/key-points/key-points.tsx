import { createElement, type ReactElement } from "react";
import { cleanKeyPoints, type KeyPointsBlock } from "@backgrounder/model/article";
import type { BlockProps } from "../drawing/block-props.js";
import { drawCleaned, type Drawing } from "../drawing/drawing.js";
import { section } from "../section/section.js";
import { element } from "../drawing/element.js";
import { drawItem } from "../rich-text/rich-text.js";

export type KeyPointsProps = BlockProps<KeyPointsBlock>;

/** What a reader in a hurry should take away. */
export function KeyPoints(props: KeyPointsProps): ReactElement | null {
  return drawCleaned(props, cleanKeyPoints, drawKeyPoints);
}

export function drawKeyPoints(block: KeyPointsBlock, drawing: Drawing): ReactElement {
  const items = block.items.map((item) =>
    createElement("li", { className: "bgr-key-points__item" }, drawItem(item, drawing)),
  );
  return section(block, "bgr-key-points", drawing, element("ul", { className: "bgr-key-points__list" }, items));
}
