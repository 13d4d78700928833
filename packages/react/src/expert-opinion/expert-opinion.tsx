import type { ReactElement } from "react";
import { cleanExpertOpinion, type ExpertOpinionBlock } from "@backgrounder/model/article";
import type { BlockProps } from "../rendering/block-props.js";
import { renderCleaned } from "../rendering/render-cleaned.js";
import type { RenderContext } from "../rendering/render-context.js";
import { element } from "../rendering/element.js";
import { inLine } from "../rendering/labels.js";
import { section } from "../section/section.js";
import { renderRichText } from "../rich-text/rich-text.js";

export type ExpertOpinionProps = BlockProps<ExpertOpinionBlock>;

/** A quotation from a named expert, with their role. */
export function ExpertOpinion(props: ExpertOpinionProps): ReactElement | null {
  return renderCleaned(props, cleanExpertOpinion, renderExpertOpinion);
}

export function renderExpertOpinion(block: ExpertOpinionBlock, context: RenderContext): ReactElement {
  const name = <cite className="bgr-quote__name">{block.speaker}</cite>;
  const who = inLine([name, block.role, block.affiliation], context);
  return section(
    block,
    "bgr-expert-opinion",
    context,
    <figure className="bgr-quote__figure">
      <blockquote className="bgr-quote__words">{renderRichText(block.quote, context)}</blockquote>
      {element("figcaption", { className: "bgr-quote__by" }, who)}
    </figure>,
  );
}
