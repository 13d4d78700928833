import type { EmbedBlock } from "../../generated/types.js";
import { lines } from "../text/text-parts.js";
import { embedBlock } from "../../generated/shapes.js";
import { anyMarkup } from "../cleaning/cleaners.js";
import { cleanerOf, cleaning } from "../cleaning/clean-shape.js";

/** Its `html` is not checked: it is the provider's, and only a host's own renderer may use it. */
export const embed = cleanerOf(embedBlock, { html: anyMarkup });
export const cleanEmbed = cleaning(embed);

export const embedText = (block: EmbedBlock): string => lines(block.title, block.url);
