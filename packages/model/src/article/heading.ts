import type { HeadingBlock } from "../generated/types.js";
import { baseFields, cleaning } from "./base.js";
import { id, objectOf, wholeNumber } from "./cleaners.js";
import { plainText, richText } from "./rich-text.js";

export const heading = objectOf<HeadingBlock>({ id, level: wholeNumber(2, 6), text: richText }, baseFields);
export const cleanHeading = cleaning(heading);

export const headingText = (block: HeadingBlock): string => plainText(block.text);
