import { isChrome } from "../labels/label-book.js";
import type { Language } from "../labels/language.js";
import { leaveOut, type Kept } from "./leave-out.js";
import type { Line } from "./line.js";

/** The sign of a button, as of a question that opens, an empty line of a quotation: they divide nothing. */
const sign = /^(?:[+−-]|[▼▾⌄∨˅▲▴✕×›»|>]{1,2})$/u;

/** The line under the head of a table in Markdown. */
const tableRule = /^\|[\s:|-]+$/u;

/** Takes out dividers and the page's own words: navigation, advertisements, buttons. */
export function leaveOutPageParts(input: string, lines: readonly Line[], { book }: Language): Kept {
  return leaveOut(input, lines, (line) => {
    if (tableRule.test(line.text.slice(0, 200))) return undefined;
    if (!/[\p{L}\p{N}]/u.test(line.text)) return { rule: "a line without words", breaks: !sign.test(line.text) };
    if (isChrome(book, line.text)) return { rule: "a part of the page, not of the article", breaks: false };
    return undefined;
  });
}
