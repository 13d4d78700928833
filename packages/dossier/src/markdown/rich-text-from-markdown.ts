import { ArgumentError, type Diagnostic, type RichText } from "@backgrounder/model/article";
import { parseRichText } from "./parse-rich-text.js";

/**
 * Markdown as rich text: paragraphs, lists, bold, italics, code and links; `[words](source:some-id)` cites a source. What
 * rich text has no form for, such as a table, an image or HTML, is left out and reported with its line.
 * @throws ArgumentError where `markdown` is not a string.
 */
export function richTextFromMarkdown(markdown: string): { text: RichText; diagnostics: Diagnostic[] } {
  if (typeof markdown !== "string")
    throw ArgumentError.of("richTextFromMarkdown", "markdown", "a string of Markdown", markdown);
  const { text, diagnostics } = parseRichText(markdown);
  return {
    text,
    diagnostics: diagnostics.map(({ line, message }) => ({
      rule: "markdown",
      severity: "error",
      message,
      path: "",
      place: { line, column: 1, length: 1 },
    })),
  };
}
