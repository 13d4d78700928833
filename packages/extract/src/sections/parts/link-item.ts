import type { ExtractedItem, SourceRange } from "@backgrounder/model/article";

export interface LinkItem {
  title: string;
  url?: string;
  source: SourceRange;
}

/** The words of a Markdown link. */
const markdownLink = /^[*_]{0,3}\[([^\]]+)\]$/u;
const address = /https?:\/\/[^\s<>"“”]{3,2000}/u;

/** An item of a list of links: its words, and its address where the text has one. */
export function linkItem({ text, source }: ExtractedItem): LinkItem {
  const found = address.exec(text);
  if (!found) return { title: text, source };
  const url = withoutPunctuation(found[0]);
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + url.length);
  const words = /[\p{L}\p{N}]/u.test(after) ? `${before}${after}` : before;
  const joint = /[\s:：(<[–—-]+$/u.exec(words.slice(-20))?.[0].length ?? 0;
  const title = words.slice(0, words.length - joint).trim();
  return { title: markdownLink.exec(title)?.[1] ?? (title || url), url, source };
}

/** A bracket at the end is part of an address that has an opening one. */
function withoutPunctuation(url: string): string {
  return url.replace(url.includes("(") ? /(?<![.,;:*_\]])[.,;:*_\]]+$/u : /(?<![.,;:*_)\]])[.,;:*_)\]]+$/u, "");
}
