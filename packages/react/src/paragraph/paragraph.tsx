import { createElement, type ReactElement } from "react";
import type { ParagraphBlock } from "@backgrounder/model/article";
import type { RenderContext } from "../rendering/render-context.js";
import { bodyProps } from "../rendering/root-props.js";
import { renderProvenance } from "../provenance/provenance.js";
import { renderRichText } from "../rich-text/rich-text.js";
import { renderSpans } from "../rich-text/marks.js";

/** One paragraph is one element: most of an article is this. */
export function renderParagraph(block: ParagraphBlock, context: RenderContext): ReactElement {
  const { text } = block;
  const only =
    typeof text === "string" ? text : text.length === 1 && text[0]?.listItem === undefined ? text[0] : undefined;
  const provenance = renderProvenance(block, context);
  if (only === undefined || provenance !== null) {
    return createElement("div", bodyProps(block, undefined, context), renderRichText(text, context), provenance);
  }
  return createElement(
    "p",
    bodyProps(block, "bgr-text__p", context),
    typeof only === "string" ? only : renderSpans(only, context),
  );
}
