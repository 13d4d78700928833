import type { ReactElement } from "react";
import { cleanMethod, type MethodBlock } from "@backgrounder/model/article";
import type { BlockProps } from "../rendering/block-props.js";
import { renderCleaned } from "../rendering/render-cleaned.js";
import type { RenderContext } from "../rendering/render-context.js";
import { section } from "../section/section.js";
import { renderRichText } from "../rich-text/rich-text.js";

export type MethodProps = BlockProps<MethodBlock>;

/** How this was reported. */
export function Method(props: MethodProps): ReactElement | null {
  return renderCleaned(props, cleanMethod, renderMethod);
}

export function renderMethod(block: MethodBlock, context: RenderContext): ReactElement {
  return section(block, "bgr-method", context, renderRichText(block.text, context));
}
