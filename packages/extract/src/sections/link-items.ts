import type { ExtractedItem, SourceRange } from "@backgrounder/model/article";

export interface LinkItem {
  title: string;
  url?: string;
  source: SourceRange;
}

const address = /https?:\/\/[^\s<>"“”]{3,2000}/u;

/** A line of a list of links: its words, and its address where the text shows one. */
export function linkItem({ text, source }: ExtractedItem): LinkItem {
  const found = address.exec(text);
  if (!found) return { title: text, source };
  const url = found[0].replace(/[.,;:)\]]+$/u, "");
  const title = `${text.slice(0, found.index)}${text.slice(found.index + url.length)}`
    .replace(/[\s:：(<[–—-]+$/u, "")
    .trim();
  return { title: title.replace(/^[)\]>.,\s]+$/u, "") || url, url, source };
}
