import type { MediaBlock } from "../../generated/types.js";
import { embedText } from "./embed.js";
import { imageText } from "./image.js";
import type { TextContext } from "../text/text-parts.js";

/** The images and embeds of an answer or a callout, each in words. */
export const mediaTexts = (media: readonly MediaBlock[] | undefined, context: TextContext): string[] =>
  (media ?? []).map((block) => (block.type === "image" ? imageText(block, context) : embedText(block)));
