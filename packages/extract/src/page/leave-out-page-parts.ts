import type { Language } from "../labels/detect-language.js";
import { isPagePart } from "../labels/label-book.js";
import { leaveOut, type Remaining } from "../lines/leave-out.js";
import type { Line } from "../lines/line.js";

/** The sign of a button that opens a question, or an empty line of a quotation: no section ends there. */
const buttonSign = /^(?:[+−-]|[▼▾⌄∨˅▲▴✕×›»|>]{1,2})$/u;

/** The line under the heading of a table in Markdown. */
const tableRule = /^\|[\s:|-]+$/u;

/** Takes out dividers and the page's own words: navigation, advertisements, buttons. */
export function leaveOutPageParts(input: string, lines: readonly Line[], { book }: Language): Remaining {
  const ofGenerator = frontMatter(lines);
  return leaveOut(input, lines, ({ text }, index) => {
    if (index < ofGenerator)
      return {
        reason: { kind: "page-part", rule: "settings of a site, between two lines of ---" },
        endsSection: false,
      };
    if (tableRule.test(text.slice(0, 200))) return undefined;
    if (!/[\p{L}\p{N}]/u.test(text))
      return { reason: { kind: "divider", rule: "a line without words" }, endsSection: !buttonSign.test(text) };
    if (isPagePart(book, text))
      return { reason: { kind: "page-part", rule: "part of the page, not the article" }, endsSection: false };
    return undefined;
  });
}

/** Longer than the settings of any page. */
const mostSettings = 100;

/** `title: Ferries`, `"og.title": Ferries`. */
const isSetting = ({ text }: Line): boolean => /^(["']?)[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]{0,59}\1:(?:\s|$)/u.test(text);

/** A setting, a part of one, or a comment, which looks like a heading of Markdown. */
const belongsToSettings = (line: Line): boolean =>
  line.indent > 0 || line.marker === "bullet" || (line.marker === "hash" && line.level === 1) || isSetting(line);

/** How many lines the settings take that site generators want above an article in Markdown. */
function frontMatter(lines: readonly Line[]): number {
  if (lines[0]?.text !== "---") return 0;
  const end = lines.slice(0, mostSettings).findIndex(({ text }, index) => index > 0 && text === "---");
  const between = lines.slice(1, Math.max(end, 1));
  return end > 1 && between.some(isSetting) && between.every(belongsToSettings) ? end + 1 : 0;
}
