import type { MediaBlock } from "../../generated/types.js";
import { embedText } from "../blocks/embed.js";
import { imageText } from "../blocks/image.js";
import type { TextContext } from "./text-parts.js";

/** The images and embeds of an answer or a callout, each in words. */
export const mediaTexts = (media: readonly MediaBlock[] | undefined, context: TextContext): string[] =>
  (media ?? []).map((block) => (block.type === "image" ? imageText(block, context) : embedText(block)));
