import { createElement, type ReactElement } from "react";
import { isNestedList, type ListBlock, type ListItem } from "@backgrounder/model/article";
import type { RenderContext } from "../rendering/render-context.js";
import { bodyProps } from "../rendering/root-props.js";
import { renderProvenance } from "../provenance/provenance.js";
import { renderItem, list } from "../rich-text/rich-text.js";

/** A list of the article's own text. */
export function renderList(block: ListBlock, context: RenderContext): ReactElement {
  return createElement(
    "div",
    bodyProps(block, undefined, context),
    renderItems(block.items, block.style, context),
    renderProvenance(block, context),
  );
}

function renderItems(items: readonly ListItem[], style: "bullet" | "number", context: RenderContext): ReactElement {
  return list(
    style,
    items.map((item) =>
      isNestedList(item)
        ? createElement(
            "li",
            { className: "bgr-text__item" },
            renderItem(item.text, context),
            renderItems(item.items, item.style ?? style, context),
          )
        : createElement("li", { className: "bgr-text__item" }, renderItem(item, context)),
    ),
  );
}
