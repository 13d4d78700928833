import type { Input } from "./read-input.js";

/** Nothing longer is looked at before the first element: a page's licence in a comment, for example. */
const longestHead = 100_000;

/** Tags and scripts would become paragraphs of the article, so a page of HTML is refused. */
export function withoutHtml(input: Input): Input {
  if ("error" in input || !isHtmlPage(input.name, input.text)) return input;
  const error =
    "This is an HTML page, but only plain text can be read. Open the page in a browser, copy the article's text, and paste it into a text file.";
  return { name: input.name, error };
}

/** By what it begins with, whatever its name is; or by its name, if it is a part of a page. */
function isHtmlPage(name: string, text: string): boolean {
  const head = afterPreamble(text.slice(0, longestHead));
  return /^<(?:!doctype\s+html|html|head|body)\b/iu.test(head) || (/\.x?html?$/iu.test(name) && head.startsWith("<"));
}

/** Before the first element there may be a byte order mark, comments and the declaration of XML. */
function afterPreamble(text: string): string {
  let at = 0;
  for (;;) {
    while (/[\s\uFEFF]/u.test(text.charAt(at))) at += 1;
    const close = text.startsWith("<!--", at) ? "-->" : text.startsWith("<?xml", at) ? "?>" : undefined;
    const end = close === undefined ? -1 : text.indexOf(close, at);
    if (close === undefined || end < 0) return text.slice(at, at + 40);
    at = end + close.length;
  }
}
