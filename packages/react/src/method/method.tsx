import type { ReactElement } from "react";
import { cleanMethod, type MethodBlock } from "@backgrounder/model/article";
import type { BlockProps } from "../drawing/block-props.js";
import { drawCleaned, type Drawing } from "../drawing/drawing.js";
import { section } from "../section/section.js";
import { drawRichText } from "../rich-text/rich-text.js";

export type MethodProps = BlockProps<MethodBlock>;

/** How this was reported. */
export function Method(props: MethodProps): ReactElement | null {
  return drawCleaned(props, cleanMethod, drawMethod);
}

export function drawMethod(block: MethodBlock, drawing: Drawing): ReactElement {
  return section(block, "bgr-method", drawing, drawRichText(block.text, drawing));
}
