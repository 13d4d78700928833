import { createElement, type ReactElement } from "react";
import { isNestedList, type ListBlock, type ListItem } from "@backgrounder/model/article";
import type { Drawing } from "../drawing/drawing.js";
import { bodyProps } from "../drawing/root-props.js";
import { drawProvenance } from "../provenance/provenance.js";
import { drawItem, list } from "../rich-text/rich-text.js";

/** A list of the article's own text. */
export function drawList(block: ListBlock, drawing: Drawing): ReactElement {
  return createElement(
    "div",
    bodyProps(block, undefined, drawing),
    drawItems(block.items, block.style, drawing),
    drawProvenance(block, drawing),
  );
}

function drawItems(items: readonly ListItem[], style: "bullet" | "number", drawing: Drawing): ReactElement {
  return list(
    style,
    items.map((item) =>
      isNestedList(item)
        ? createElement(
            "li",
            { className: "bgr-text__item" },
            drawItem(item.text, drawing),
            drawItems(item.items, item.style ?? style, drawing),
          )
        : createElement("li", { className: "bgr-text__item" }, drawItem(item, drawing)),
    ),
  );
}
