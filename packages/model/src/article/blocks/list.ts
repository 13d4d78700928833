import type { ListBlock, ListItem, NestedList } from "../../generated/types.js";
import { plainText } from "../text/plain-text.js";
import { framed, type TextContext } from "../text/text-parts.js";
import { listBlock } from "../../generated/shapes.js";
import { cleanerOf, cleaning } from "../cleaning/clean-shape.js";

export const isNestedList = (item: ListItem): item is NestedList =>
  typeof item === "object" && (item as unknown) !== null && !Array.isArray(item);

export const list = cleanerOf(listBlock);
export const cleanList = cleaning(list);

export function listText(block: ListBlock, context: TextContext): string {
  return framed(block, itemLines(block.items, block.style, ""), context);
}

function itemLines(items: readonly ListItem[], kind: "bullet" | "number", margin: string): string {
  return items
    .map((item, index) => {
      const mark = margin + (kind === "number" ? `${index + 1}. ` : "– ");
      if (!isNestedList(item)) return mark + plainText(item);
      return `${mark}${plainText(item.text)}\n${itemLines(item.items, item.style ?? kind, `${margin}  `)}`;
    })
    .join("\n");
}
