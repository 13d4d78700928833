import type { PromptBlock, PromptForm, PromptLink } from "../../generated/types.js";
import { baseFields, cleaning } from "../cleaning/base.js";
import { href, id, objectOf, oneOf, words } from "../cleaning/cleaners.js";
import { leftOut, type Cleaner } from "../cleaning/report.js";
import { richText } from "../cleaning/rich-text.js";
import { plainText } from "../text/plain-text.js";
import { framed, lines, type TextContext } from "../text/text-parts.js";

/** A form that is sent by mail loses what was written in it in most browsers. */
const action: Cleaner<string> = (value, diagnostics) => {
  const address = href(value, diagnostics);
  return address?.startsWith("mailto:")
    ? leftOut(
        diagnostics,
        "unsafe-link",
        "A form cannot be sent to a mailto address. Use http, https or a relative one.",
      )
    : address;
};

const link = objectOf<PromptLink>({ url: href, text: words });
const form = objectOf<PromptForm>({
  action,
  method: oneOf(["get", "post"], "get"),
  field: words,
  fieldLabel: words,
  fieldType: oneOf(["email", "text"], "text"),
  submit: words,
});
const kind = oneOf(["newsletter", "comment", "share"], "comment");

export const prompt = objectOf<PromptBlock>({ id, kind, text: richText }, { ...baseFields, link, form });
export const cleanPrompt = cleaning(prompt);

export function promptText(block: PromptBlock, context: TextContext): string {
  return framed(block, lines(plainText(block.text), block.link && `${block.link.text}: ${block.link.url}`), context);
}
