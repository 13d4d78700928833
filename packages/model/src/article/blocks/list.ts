import type { ListBlock, ListItem, NestedList } from "../../generated/types.js";
import { baseFields, cleaning } from "../cleaning/base.js";
import { id, listOf, objectOf, oneOf } from "../cleaning/cleaners.js";
import type { Cleaner } from "../cleaning/report.js";
import { richText } from "../cleaning/rich-text.js";
import { plainText } from "../text/plain-text.js";
import { framed, type TextContext } from "../text/text-parts.js";

const style = oneOf(["bullet", "number"], "bullet");

export const isNestedList = (item: ListItem): item is NestedList => typeof item === "object" && !Array.isArray(item);

const listItem: Cleaner<ListItem> = (value, diagnostics) =>
  value !== null && typeof value === "object" && !Array.isArray(value)
    ? nestedList(value, diagnostics)
    : richText(value, diagnostics);

const nestedList = objectOf<NestedList>({ text: richText, items: listOf(listItem) }, { style });

export const list = objectOf<ListBlock>({ id, style, items: listOf(listItem) }, baseFields);
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
