import type { ExtractedItem, SourceRange } from "@backgrounder/model/article";

export interface LinkItem {
  title: string;
  url?: string;
  source: SourceRange;
}

/** The words of a Markdown link, alone on their line. */
const linked = /^[*_]{0,3}\[([^\]]+)\]$/u;
const address = /https?:\/\/[^\s<>"“”]{3,2000}/u;

/** A line of a list of links: its words, and its address where the text shows one. */
export function linkItem({ text, source }: ExtractedItem): LinkItem {
  const found = address.exec(text);
  if (!found) return { title: text, source };
  const url = found[0].replace(found[0].includes("(") ? /[.,;:*_\]]+$/u : /[.,;:*_)\]]+$/u, "");
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + url.length);
  const words = /[\p{L}\p{N}]/u.test(after) ? `${before}${after}` : before;
  const tail = /[\s:：(<[–—-]+$/u.exec(words.slice(-20))?.[0].length ?? 0;
  const title = words.slice(0, words.length - tail).trim();
  return { title: linked.exec(title)?.[1] ?? (title || url), url, source };
}
