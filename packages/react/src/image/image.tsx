import { createElement, Fragment, type ReactElement, type ReactNode } from "react";
import { cleanImage, type ImageBlock, type ImageVersion } from "@backgrounder/model/article";
import { phrase } from "@backgrounder/model/labels";
import type { BlockProps, ImageProps } from "../rendering/block-props.js";
import { caption } from "../rendering/caption.js";
import { renderCleaned } from "../rendering/render-cleaned.js";
import type { RenderContext } from "../rendering/render-context.js";
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
  if (block.versions !== undefined) {
    props.srcSet = srcSetOf(block, block.versions);
    if (block.sizes !== undefined) props.sizes = block.sizes;
  }
  if (width !== undefined) props.width = width;
  if (height !== undefined) props.height = height;
  return createElement(
    "figure",
    rootProps(block, "bgr-image", context),
    createElement(context.image, props),
    caption("bgr-image__caption", captionWords(block, context), renderProvenance(block, context)),
  );
}

/** Every file with its width. A blank would end an address, and so would a comma at its end. */
function srcSetOf({ src, width }: ImageBlock, versions: readonly ImageVersion[]): string {
  const files = new Map(versions.map((version) => [version.width, version.src]));
  if (width !== undefined) files.set(width, src);
  return [...files]
    .toSorted(([a], [b]) => a - b)
    .map(([pixels, file]) => `${file.replace(/\s/g, "%20").replace(/^,+|(?<!,),+$/g, encodeURIComponent)} ${pixels}w`)
    .join(", ");
}

function captionWords({ caption: words, credit }: ImageBlock, context: RenderContext): ReactNode {
  if (words === undefined && credit === undefined) return null;
  const parts: ReactNode[] = words === undefined ? [] : [renderInline(words, context)];
  if (credit !== undefined)
    parts.push(parts.length > 0 ? " " : "", say(phrase(context.labels.credit, { name: credit }), context));
  return element(Fragment, null, parts);
}
