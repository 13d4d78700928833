import { createElement, Fragment, type ReactElement, type ReactNode } from "react";
import { cleanImage, type ImageBlock } from "@backgrounder/model/article";
import { phrase } from "@backgrounder/model/labels";
import type { BlockProps, ImageProps } from "../drawing/block-props.js";
import { caption } from "../drawing/caption.js";
import { drawCleaned, type Drawing } from "../drawing/drawing.js";
import { say } from "../drawing/labels.js";
import { rootProps } from "../drawing/root-props.js";
import { element } from "../drawing/element.js";
import { drawProvenance } from "../provenance/provenance.js";
import { drawInline } from "../rich-text/rich-text.js";

export type ImageBlockProps = BlockProps<ImageBlock>;

/** A picture with its caption and credit. */
export function Image(props: ImageBlockProps): ReactElement | null {
  return drawCleaned(props, cleanImage, drawImage);
}

export function drawImage(block: ImageBlock, drawing: Drawing): ReactElement {
  const { src, alt, width, height } = block;
  // React 19 writes a preload link before the first image that is not lazy, into whatever page this is.
  const props: ImageProps = { src, alt, className: "bgr-image__picture", loading: "lazy" };
  if (width !== undefined) props.width = width;
  if (height !== undefined) props.height = height;
  return createElement(
    "figure",
    rootProps(block, "bgr-image", drawing),
    createElement(drawing.image, props),
    caption("bgr-image__caption", captionWords(block, drawing), drawProvenance(block, drawing)),
  );
}

function captionWords({ caption: words, credit }: ImageBlock, drawing: Drawing): ReactNode {
  if (words === undefined && credit === undefined) return null;
  const parts: ReactNode[] = words === undefined ? [] : [drawInline(words, drawing)];
  if (credit !== undefined)
    parts.push(parts.length > 0 ? " " : "", say(phrase(drawing.labels.credit, { name: credit }), drawing));
  return element(Fragment, null, parts);
}
