import { nameOf } from "../../name-of.js";
import type { Diagnostic } from "../../diagnostic.js";
import { changed } from "./report.js";

/** Tags that people write into texts. A sign such as `<` alone is only a sign. */
const tags = new Set(
  "a b i u em strong small p br hr ul ol li h1 h2 h3 h4 h5 h6 div span img figure blockquote sub sup code pre table iframe script style".split(
    " ",
  ),
);
const tag = /<\/?([a-z][a-z0-9]*)(?:[\s/][^<>]*)?>/gi;
/** `[words](address)` and `**words**`. */
const markdown = /\[[^\][\n]+\]\([^()\s]+\)|\*\*[^\s*][^*\n]*\*\*/;

/** A string is shown as it is written. Where it has markup, its author did not expect that. */
export function reportMarkup(text: string, takesRichText: boolean, diagnostics: Diagnostic[]): void {
  const found = markupIn(text);
  if (found === undefined) return;
  const fix = takesRichText
    ? "Use rich text, written with paragraph(), bold() and link() from @backgrounder/model/rich-text."
    : "This field takes plain words, so remove it.";
  changed(diagnostics, "markup-in-text", `Readers see the markup ${nameOf(found)} as it is written. ${fix}`);
}

function markupIn(text: string): string | undefined {
  if (text.includes("<"))
    for (const [found, name = ""] of text.matchAll(tag)) if (tags.has(name.toLowerCase())) return found;
  return text.includes("](") || text.includes("**") ? markdown.exec(text)?.[0] : undefined;
}
