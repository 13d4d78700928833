import type { CalloutBlock } from "../../generated/types.js";
import { baseFields, cleaning } from "../cleaning/base.js";
import { id, objectOf, oneOf, words } from "../cleaning/cleaners.js";
import { richText } from "../cleaning/rich-text.js";
import { plainText } from "../text/plain-text.js";
import { framed, lines, type TextContext } from "../text/text-parts.js";

const kind = oneOf(
  ["did-you-know", "pro-tip", "data-point", "key-trend", "example", "case-study", "caution", "note"],
  "note",
);

export const callout = objectOf<CalloutBlock>({ id, kind, body: richText }, { ...baseFields, title: words });
export const cleanCallout = cleaning(callout);

export function calloutText(block: CalloutBlock, context: TextContext): string {
  return framed(block, lines(block.title, plainText(block.body)), context);
}
