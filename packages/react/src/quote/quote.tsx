import type { ReactElement } from "react";
import { cleanQuote, type QuoteBlock } from "@backgrounder/model/article";
import type { BlockProps } from "../drawing/block-props.js";
import { caption } from "../drawing/caption.js";
import { drawCleaned, type Drawing } from "../drawing/drawing.js";
import { rootProps } from "../drawing/root-props.js";
import { drawProvenance } from "../provenance/provenance.js";
import { drawRichText } from "../rich-text/rich-text.js";

export type QuoteProps = BlockProps<QuoteBlock>;

/** Somebody's own words, set apart. */
export function Quote(props: QuoteProps): ReactElement | null {
  return drawCleaned(props, cleanQuote, drawQuote);
}

export function drawQuote(block: QuoteBlock, drawing: Drawing): ReactElement {
  const by = block.attribution === undefined ? null : <cite className="bgr-quote__name">{block.attribution}</cite>;
  return (
    <figure {...rootProps(block, "bgr-quote", drawing)}>
      <blockquote className="bgr-quote__words" cite={block.url}>
        {drawRichText(block.text, drawing)}
      </blockquote>
      {caption("bgr-quote__by", by, drawProvenance(block, drawing))}
    </figure>
  );
}
