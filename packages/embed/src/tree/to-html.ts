import type { TreeNode } from "./element-tree.js";

/** Elements that have no end tag. */
const empty = new Set(["br", "hr", "img", "source", "link", "meta", "input", "wbr", "col"]);

/** The tree as HTML, with all words escaped. */
export function toHtml(nodes: readonly TreeNode[]): string {
  let html = "";
  for (const node of nodes) {
    if (typeof node === "string") {
      html += escaped(node);
      continue;
    }
    const { tag, attributes, children } = node;
    html += `<${tag}`;
    for (const [name, value] of Object.entries(attributes)) html += ` ${name}="${escaped(value)}"`;
    html += empty.has(tag) ? "/>" : `>${toHtml(children)}</${tag}>`;
  }
  return html;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
};

/** For text and for attributes in double quotes, as React escapes them. */
export const escaped = (text: string): string =>
  /["'&<>]/.test(text) ? text.replace(/["'&<>]/g, (sign) => entities[sign] ?? sign) : text;
