import type { ReactNode } from "react";
import type { MediaBlock } from "@backgrounder/model/article";
import { renderImage } from "../image/image.js";
import type { RenderContext } from "../rendering/render-context.js";
import { renderEmbed } from "./embed.js";

/** The images and embeds of an answer or a callout, drawn by the host where it draws those of the article. */
export function renderMedia(media: readonly MediaBlock[] | undefined, context: RenderContext): ReactNode[] {
  return (media ?? []).map((block) => {
    const byHost = context.hostMedia?.(block);
    // `null` is an answer, too: the host leaves it out.
    return byHost === undefined ? renderOwn(block, context) : byHost;
  });
}

const renderOwn = (block: MediaBlock, context: RenderContext): ReactNode =>
  block.type === "image" ? renderImage(block, context) : renderEmbed(block, context);
