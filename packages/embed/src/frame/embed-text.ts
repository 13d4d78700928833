import type { TreeElement, TreeNode } from "../tree/element-tree.js";
import { escaped } from "../tree/to-html.js";

/** Drawn for the eye; the same is beside it in words. */
const pictures = new Set(["svg", "style", "img"]);

const lines = new Set(
  "p,li,dt,dd,h1,h2,h3,h4,h5,h6,th,td,caption,summary,figcaption,blockquote,div,section".split(","),
);

/**
 * All words of an embed as text and links, the only two things that WordPress leaves in a quotation. A line ends with a
 * full stop or a dot between, because nothing else would divide it from the next.
 */
export function embedText(nodes: readonly TreeNode[], href: string): string {
  const found = textOf(nodes, new URL(href))
    .split("\n")
    .map((line) => line.replaceAll(/\s+/g, " ").trim())
    .filter((line) => line !== "");
  return found
    .map((line, index) => (index === 0 || /[.!?…。؟:]$/.test(found[index - 1] ?? "") ? line : `· ${line}`))
    .join(" ");
}

function textOf(nodes: readonly TreeNode[], page: URL): string {
  return nodes.map((node) => (typeof node === "string" ? escaped(node) : ofElement(node, page))).join("");
}

function ofElement({ tag, attributes, children }: TreeElement, page: URL): string {
  if (pictures.has(tag)) return "";
  const words = textOf(children, page);
  if (tag === "br") return "\n";
  if (tag === "a") return link(attributes["href"], words, page);
  return lines.has(tag) ? `\n${words}\n` : words;
}

/** A number that leads to a source in the same embed is not a link in a text. */
function link(href: string | undefined, words: string, page: URL): string {
  if (href === undefined) return words;
  if (href.startsWith("#")) return /^\d+$/.test(words) ? `[${words}]` : words;
  const to = URL.canParse(href, page.href) ? new URL(href, page.href).href : undefined;
  return to === undefined ? words : `<a href="${escaped(to)}">${words}</a>`;
}
