import type { HeadingBlock } from "../../generated/types.js";
import { baseFields, cleaning } from "../cleaning/base.js";
import { id, objectOf, wholeNumber } from "../cleaning/cleaners.js";
import { richText } from "../cleaning/rich-text.js";
import { plainText } from "../text/plain-text.js";

export const heading = objectOf<HeadingBlock>({ id, level: wholeNumber(2, 6), text: richText }, baseFields);
export const cleanHeading = cleaning(heading);

export const headingText = (block: HeadingBlock): string => plainText(block.text);
