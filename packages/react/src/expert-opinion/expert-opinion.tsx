import type { ReactElement } from "react";
import { cleanExpertOpinion, type ExpertOpinionBlock } from "@backgrounder/model/article";
import type { BlockProps } from "../drawing/block-props.js";
import { drawCleaned, type Drawing } from "../drawing/drawing.js";
import { section } from "../section/section.js";
import { drawRichText } from "../rich-text/rich-text.js";

export type ExpertOpinionProps = BlockProps<ExpertOpinionBlock>;

/** What a named expert said, in quotation, with who it is. */
export function ExpertOpinion(props: ExpertOpinionProps): ReactElement | null {
  return drawCleaned(props, cleanExpertOpinion, drawExpertOpinion);
}

export function drawExpertOpinion(block: ExpertOpinionBlock, drawing: Drawing): ReactElement {
  const standing = [block.role, block.affiliation].filter((words) => words !== undefined).join(", ");
  return section(
    block,
    "bgr-expert-opinion",
    drawing,
    <figure className="bgr-quote__figure">
      <blockquote className="bgr-quote__words">{drawRichText(block.quote, drawing)}</blockquote>
      <figcaption className="bgr-quote__by">
        <cite className="bgr-quote__name">{block.speaker}</cite>
        {standing === "" ? null : `, ${standing}`}
      </figcaption>
    </figure>,
  );
}
