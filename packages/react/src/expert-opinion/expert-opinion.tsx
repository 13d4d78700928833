import type { ReactElement } from "react";
import { cleanExpertOpinion, type ExpertOpinionBlock } from "@backgrounder/model/article";
import type { BlockProps } from "../drawing/block-props.js";
import { drawCleaned, type Drawing } from "../drawing/drawing.js";
import { element } from "../drawing/element.js";
import { inLine } from "../drawing/labels.js";
import { section } from "../section/section.js";
import { drawRichText } from "../rich-text/rich-text.js";

export type ExpertOpinionProps = BlockProps<ExpertOpinionBlock>;

/** What a named expert said, in quotation, with who it is. */
export function ExpertOpinion(props: ExpertOpinionProps): ReactElement | null {
  return drawCleaned(props, cleanExpertOpinion, drawExpertOpinion);
}

export function drawExpertOpinion(block: ExpertOpinionBlock, drawing: Drawing): ReactElement {
  const name = <cite className="bgr-quote__name">{block.speaker}</cite>;
  const who = inLine([name, block.role, block.affiliation], drawing);
  return section(
    block,
    "bgr-expert-opinion",
    drawing,
    <figure className="bgr-quote__figure">
      <blockquote className="bgr-quote__words">{drawRichText(block.quote, drawing)}</blockquote>
      {element("figcaption", { className: "bgr-quote__by" }, who)}
    </figure>,
  );
}
