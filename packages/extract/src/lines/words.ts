import { anyWord } from "../languages/vocabularies.js";

/** A longer question is a paragraph. */
const longestQuestion = 300;
const longestHeading = 120;
/** What may follow a sentence: quotation marks, brackets, bold marks, the sign of a button. */
const closers = /(?<!["'”’»«“›)\]*_\s+−▼▾⌄])["'”’»«“›)\]*_\s+−▼▾⌄]+$/u;
/** An emoji before a title is not part of it. */
const emoji = /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|\s)+/u;

/** The last characters of a line, without closing quotation marks. Short, so that no expression runs over a long line. */
function ending(text: string): string {
  return text.slice(-8).replace(closers, "");
}

export function endsAsQuestion(text: string): boolean {
  return text.length > 3 && text.length <= longestQuestion && /[?？؟]$/u.test(ending(text));
}

export function endsAsSentence(text: string): boolean {
  return /[.!?。！？؟…]$/u.test(ending(text));
}

export function endsWithColon(text: string): boolean {
  return /[:：]$/u.test(ending(text));
}

/** Whether a line is short, begins as a title does and does not end as a sentence does. Ignores what follows it. */
export function looksLikeTitle(text: string, longest: number = longestHeading): boolean {
  if (text.length < 2 || text.length > longest) return false;
  if (/[.!,;:。！，；：…]$/u.test(ending(text)) && !/\b(?:\p{Lu}\.){2,}$/u.test(text)) return false;
  return /^[\p{Lu}\p{Lo}\p{N}"'“„«‘¿¡(€$£#*]/u.test(text.slice(0, 24).replace(emoji, ""));
}

export function wordCount(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’‑-]*/gu)?.length ?? 0;
  return han > words ? Math.ceil(han / 2) : words;
}

/** Where the sentences of a short text begin and end. "U.S. and" and "Dr. N." do not end one. */
export function sentences(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const stop = /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s+[\p{Lu}\p{N}"“„«‘¿¡(])|[。！？]+[”」』]?/gu;
  let start = 0;
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length;
    if (abbreviation.test(text.slice(Math.max(0, match.index - 12), end))) continue;
    found.push({ start, end });
    start = end + (text.slice(end, end + 40).length - text.slice(end, end + 40).trimStart().length);
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}

/** In every language a single letter may be short for a name. */
const abbreviation = new RegExp(`(?:^|[\\s(.])(?:\\p{L}|${anyWord(({ abbreviations }) => abbreviations)})\\.$`, "u");
