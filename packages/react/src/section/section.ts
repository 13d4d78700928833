import type { ReactElement, ReactNode } from "react";
import type { Block } from "@backgrounder/model/article";
import { drawProvenance } from "../provenance/provenance.js";
import { drawRichText } from "../rich-text/rich-text.js";
import type { Drawing } from "../drawing/drawing.js";
import { element } from "../drawing/element.js";
import { heading } from "../drawing/heading.js";
import { drawLabel } from "../drawing/labels.js";
import { rootProps } from "../drawing/root-props.js";

/** The words between the label and the items, where the block has any. */
export function drawIntro(block: Block, drawing: Drawing): ReactNode {
  return "intro" in block && block.intro !== undefined ? drawRichText(block.intro, drawing) : null;
}

/** A block with a heading above and its provenance below. */
export function section(block: Block, className: string, drawing: Drawing, content: ReactNode): ReactElement {
  const label = drawLabel(block, drawing);
  return element("section", rootProps(block, className, drawing), [
    label === undefined ? null : heading(drawing.level, "bgr-block__label", label),
    drawIntro(block, drawing),
    content,
    drawProvenance(block, drawing),
  ]);
}
