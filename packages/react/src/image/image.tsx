import { createElement, Fragment, type ReactElement, type ReactNode } from "react";
import { cleanImage, type ImageBlock } from "@backgrounder/model/article";
import { phrase } from "@backgrounder/model/labels";
import type { BlockProps, ImageProps } from "../rendering/block-props.js";
import { caption } from "../rendering/caption.js";
import { renderCleaned, type RenderContext } from "../rendering/render-context.js";
import { say } from "../rendering/labels.js";
import { rootProps } from "../rendering/root-props.js";
import { element } from "../rendering/element.js";
import { renderProvenance } from "../provenance/provenance.js";
import { renderInline } from "../rich-text/rich-text.js";

export type ImageBlockProps = BlockProps<ImageBlock>;

/** A picture with its caption and credit. */
export function Image(props: ImageBlockProps): ReactElement | null {
  return renderCleaned(props, cleanImage, renderImage);
}

export function renderImage(block: ImageBlock, context: RenderContext): ReactElement {
  const { src, alt, width, height } = block;
  // React 19 adds a preload link before the first image that is not lazy.
  const props: ImageProps = { src, alt, className: "bgr-image__picture", loading: "lazy" };
  if (width !== undefined) props.width = width;
  if (height !== undefined) props.height = height;
  return createElement(
    "figure",
    rootProps(block, "bgr-image", context),
    createElement(context.image, props),
    caption("bgr-image__caption", captionWords(block, context), renderProvenance(block, context)),
  );
}

function captionWords({ caption: words, credit }: ImageBlock, context: RenderContext): ReactNode {
  if (words === undefined && credit === undefined) return null;
  const parts: ReactNode[] = words === undefined ? [] : [renderInline(words, context)];
  if (credit !== undefined)
    parts.push(parts.length > 0 ? " " : "", say(phrase(context.labels.credit, { name: credit }), context));
  return element(Fragment, null, parts);
}
