import type { ReactElement, ReactNode } from "react";
import type { MediaBlock } from "@backgrounder/model/article";
import { element } from "../rendering/element.js";
import { renderImage } from "../image/image.js";
import type { RenderContext } from "../rendering/render-context.js";
import { renderEmbed } from "./embed.js";

/** The images and embeds of an answer or a callout, drawn by the host where it draws those of the article. */
export function renderMedia(media: readonly MediaBlock[], context: RenderContext): ReactElement {
  const drawn = media.map((block) => {
    const byHost = context.hostMedia?.(block, context);
    return byHost === undefined ? renderOwn(block, context) : byHost.drawn;
  });
  return element("div", { className: "bgr-block__media" }, drawn);
}

const renderOwn = (block: MediaBlock, context: RenderContext): ReactNode =>
  block.type === "image" ? renderImage(block, context) : renderEmbed(block, context);
