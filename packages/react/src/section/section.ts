import type { ReactElement, ReactNode } from "react";
import type { Block } from "@backgrounder/model/article";
import { renderProvenance } from "../provenance/provenance.js";
import { renderRichText } from "../rich-text/rich-text.js";
import { dayOfTalks } from "../rendering/once.js";
import type { RenderContext } from "../rendering/render-context.js";
import { element } from "../rendering/element.js";
import { blockHeading } from "../rendering/block-heading.js";
import { rootProps } from "../rendering/root-props.js";

/** The block's introduction, shown between the label and the items. */
export function renderIntro(block: Block, context: RenderContext): ReactNode {
  return "intro" in block && block.intro !== undefined ? renderRichText(block.intro, context) : null;
}

/** A block with a heading above and its provenance below. */
export function section(block: Block, className: string, context: RenderContext, content: ReactNode): ReactElement {
  return element("section", rootProps(block, className, context), [
    blockHeading(block, context),
    renderIntro(block, context),
    content,
    renderProvenance(withoutSaidDay(block, context), context),
  ]);
}

/** Widgets of the same talks on the same day need to say so once on a page. */
function withoutSaidDay(block: Block, { once }: RenderContext): Block {
  if (block.type !== "talks" || block.asOf === undefined || once === undefined) return block;
  if (once.isFirst(dayOfTalks(block.talks, block.asOf))) return block;
  const { asOf: _, ...rest } = block;
  return rest;
}
