import type { HtmlBlock } from "../../generated/types.js";
import { baseFields, cleaning } from "../cleaning/base.js";
import { id, objectOf, words } from "../cleaning/cleaners.js";

/** Its `html` stays as it is, but for characters that cannot be printed; only a host's own renderer may use it. */
export const html = objectOf<HtmlBlock>({ id, html: words }, { ...baseFields, text: words });
export const cleanHtml = cleaning(html);

/** Only its words: markup in a newsletter would be read as words. */
export const htmlText = (block: HtmlBlock): string => block.text ?? "";
