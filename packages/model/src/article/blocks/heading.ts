import type { HeadingBlock } from "../../generated/types.js";
import { plainText } from "../text/plain-text.js";
import { headingBlock } from "../../generated/shapes.js";
import { cleanerOf, cleaning } from "../cleaning/clean-shape.js";

export const heading = cleanerOf(headingBlock);
export const cleanHeading = cleaning(heading);

export const headingText = (block: HeadingBlock): string => plainText(block.text);
