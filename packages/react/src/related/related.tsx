import { createElement, type ReactElement, type ReactNode } from "react";
import { cleanRelated, type RelatedBlock, type RelatedLink } from "@backgrounder/model/article";
import type { BlockProps } from "../rendering/block-props.js";
import { renderCleaned } from "../rendering/render-cleaned.js";
import type { RenderContext } from "../rendering/render-context.js";
import { renderDate, inLine } from "../rendering/labels.js";
import { section } from "../section/section.js";
import { element } from "../rendering/element.js";

export type RelatedProps = BlockProps<RelatedBlock>;

/** Links to other articles. */
export function Related(props: RelatedProps): ReactElement | null {
  return renderCleaned(props, cleanRelated, renderRelated);
}

export function renderRelated(block: RelatedBlock, context: RenderContext): ReactElement {
  const items = block.items.map((item) =>
    element("li", { className: "bgr-related__item" }, [
      createElement(context.link, { className: "bgr-text__link", href: item.url, children: item.title }),
      ...renderOrigin(item, context),
    ]),
  );
  return section(block, "bgr-related", context, element("ul", { className: "bgr-related__list" }, items));
}

function renderOrigin({ publisher, published }: RelatedLink, context: RenderContext): ReactNode[] {
  if (publisher === undefined && published === undefined) return [];
  const words = inLine([publisher, published && renderDate(published, context)], context);
  return [" ", element("span", { className: "bgr-related__origin" }, words)];
}
