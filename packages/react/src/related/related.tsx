import { createElement, type ReactElement, type ReactNode } from "react";
import { cleanRelated, type RelatedBlock, type RelatedLink } from "@backgrounder/model/article";
import type { BlockProps } from "../drawing/block-props.js";
import { drawCleaned, type Drawing } from "../drawing/drawing.js";
import { drawDate, inLine } from "../drawing/labels.js";
import { section } from "../section/section.js";
import { element } from "../drawing/element.js";

export type RelatedProps = BlockProps<RelatedBlock>;

/** Links to other articles. */
export function Related(props: RelatedProps): ReactElement | null {
  return drawCleaned(props, cleanRelated, drawRelated);
}

export function drawRelated(block: RelatedBlock, drawing: Drawing): ReactElement {
  const items = block.items.map((item) =>
    element("li", { className: "bgr-related__item" }, [
      createElement(drawing.link, { className: "bgr-text__link", href: item.url, children: item.title }),
      ...drawOrigin(item, drawing),
    ]),
  );
  return section(block, "bgr-related", drawing, element("ul", { className: "bgr-related__list" }, items));
}

function drawOrigin({ publisher, published }: RelatedLink, drawing: Drawing): ReactNode[] {
  if (publisher === undefined && published === undefined) return [];
  const words = inLine([publisher, published && drawDate(published, drawing)], drawing);
  return [" ", element("span", { className: "bgr-related__origin" }, words)];
}
