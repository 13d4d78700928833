import type { HtmlBlock } from "../../generated/types.js";
import { htmlBlock } from "../../generated/shapes.js";
import { markup } from "../cleaning/cleaners.js";
import { cleanerOf, cleaning } from "../cleaning/clean-shape.js";

/** Its `html` stays as it is, except for characters that cannot be printed; only a host's own renderer may use it. */
export const html = cleanerOf(htmlBlock, { html: markup });
export const cleanHtml = cleaning(html);

/** Only its words: markup in a newsletter would be read as words. */
export const htmlText = (block: HtmlBlock): string => block.text ?? "";
