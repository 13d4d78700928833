import { createElement, type ReactElement, type ReactNode } from "react";
import { cleanImage, type ImageBlock } from "@backgrounder/model/article";
import { fill } from "@backgrounder/model/labels";
import type { BlockProps, ImageProps } from "../drawing/block-props.js";
import { drawCleaned, type Drawing } from "../drawing/drawing.js";
import { rootProps } from "../drawing/root-props.js";
import { drawProvenance } from "../provenance/provenance.js";
import { drawInline } from "../rich-text/rich-text.js";

export type ImageBlockProps = BlockProps<ImageBlock>;

/** A picture with its caption and credit. */
export function Image(props: ImageBlockProps): ReactElement | null {
  return drawCleaned(props, cleanImage, drawImage);
}

export function drawImage(block: ImageBlock, drawing: Drawing): ReactElement {
  const { src, alt, width, height } = block;
  const props: ImageProps = { src, alt, className: "bgr-image__picture" };
  if (width !== undefined) props.width = width;
  if (height !== undefined) props.height = height;
  return createElement(
    "figure",
    rootProps(block, "bgr-image", drawing),
    createElement(drawing.image, props),
    drawCaption(block, drawing),
    drawProvenance(block, drawing),
  );
}

function drawCaption({ caption, credit }: ImageBlock, drawing: Drawing): ReactElement | null {
  if (caption === undefined && credit === undefined) return null;
  const words: ReactNode[] = caption === undefined ? [] : [drawInline(caption, drawing)];
  if (credit !== undefined) words.push(words.length > 0 ? " " : "", fill(drawing.labels.credit, { name: credit }));
  return createElement("figcaption", { className: "bgr-image__caption" }, ...words);
}
