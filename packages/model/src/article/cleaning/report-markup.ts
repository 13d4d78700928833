import type { Diagnostic } from "../../diagnostic.js";
import { changed } from "./report.js";

/** Tags that people write into texts. A sign such as `<` alone is only a sign. */
const tag =
  /<\/?(?:a|b|i|u|em|strong|small|p|br|hr|ul|ol|li|h[1-6]|div|span|img|figure|blockquote|sub|sup|code|pre|table|iframe|script|style)(?=[\s/>])[^<>]{0,200}>/i;
/** `[words](address)` and `**words**`. */
const markdown = /\[[^\][\n]{1,200}\]\([^()\s]{1,500}\)|\*\*[^\s*][^*\n]{0,200}\*\*/;

/** A string is shown as it is written. Where it has markup, its author did not expect that. */
export function reportMarkup(text: string, takesRichText: boolean, diagnostics: Diagnostic[]): void {
  const found = (text.includes("<") ? tag.exec(text) : null) ?? (/\]\(|\*\*/.test(text) ? markdown.exec(text) : null);
  if (found === null) return;
  const fix = takesRichText
    ? "Use rich text, written with paragraph(), bold() and link() from @backgrounder/model/rich-text."
    : "This field takes plain words, so remove it.";
  changed(diagnostics, "markup-in-text", `Readers see the markup "${found[0]}" as it is written. ${fix}`);
}
