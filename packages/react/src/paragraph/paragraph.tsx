import { createElement, type ReactElement } from "react";
import type { ParagraphBlock } from "@backgrounder/model/article";
import type { Drawing } from "../drawing/drawing.js";
import { bodyProps } from "../drawing/root-props.js";
import { drawProvenance } from "../provenance/provenance.js";
import { drawRichText } from "../rich-text/rich-text.js";
import { drawSpans } from "../rich-text/marks.js";

/** Body text is one element where it is one paragraph: most of an article is this. */
export function drawParagraph(block: ParagraphBlock, drawing: Drawing): ReactElement {
  const { text } = block;
  const only =
    typeof text === "string" ? text : text.length === 1 && text[0]?.listItem === undefined ? text[0] : undefined;
  const provenance = drawProvenance(block, drawing);
  if (only === undefined || provenance !== null) {
    return createElement("div", bodyProps(block, undefined, drawing), drawRichText(text, drawing), provenance);
  }
  return createElement(
    "p",
    bodyProps(block, "bgr-text__p", drawing),
    typeof only === "string" ? only : drawSpans(only, drawing),
  );
}
