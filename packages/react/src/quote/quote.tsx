import type { ReactElement } from "react";
import { cleanQuote, type QuoteBlock } from "@backgrounder/model/article";
import type { BlockProps } from "../rendering/block-props.js";
import { caption } from "../rendering/caption.js";
import { renderCleaned } from "../rendering/render-cleaned.js";
import type { RenderContext } from "../rendering/render-context.js";
import { rootProps } from "../rendering/root-props.js";
import { renderProvenance } from "../provenance/provenance.js";
import { renderRichText } from "../rich-text/rich-text.js";

export type QuoteProps = BlockProps<QuoteBlock>;

/** Someone's own words, set apart. */
export function Quote(props: QuoteProps): ReactElement | null {
  return renderCleaned(props, cleanQuote, renderQuote);
}

export function renderQuote(block: QuoteBlock, context: RenderContext): ReactElement {
  const by = block.attribution === undefined ? null : <cite className="bgr-quote__name">{block.attribution}</cite>;
  return (
    <figure {...rootProps(block, "bgr-quote", context)}>
      <blockquote className="bgr-quote__words" cite={block.url}>
        {renderRichText(block.text, context)}
      </blockquote>
      {caption("bgr-quote__by", by, renderProvenance(block, context))}
    </figure>
  );
}
