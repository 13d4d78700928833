import { needs } from "../../argument-error.js";
import type { RichText, TextBlock } from "../../generated/types.js";

/** The words of rich text, paragraphs separated by a blank line, list items each on a line. */
export function plainText(text: RichText): string {
  if (typeof text === "string") return text;
  needs(Array.isArray(text), "plainText", "text", "rich text", text);
  let plain = "";
  let lists: List[] = [];
  for (const [index, block] of text.entries()) {
    needs(
      isTextBlock(block),
      "plainText",
      `text[${index}]`,
      "a paragraph of rich text. Clean it with cleanRichText",
      block,
    );
    const isItem = block.listItem !== undefined;
    if (index > 0) plain += isItem && text[index - 1]?.listItem !== undefined ? "\n" : "\n\n";
    lists = listsAfter(block, lists);
    plain += bullet(lists.at(-1)) + block.children.map((span) => span.text).join("");
  }
  return plain;
}

function isTextBlock(block: unknown): block is TextBlock {
  const { children, level = 1 } = (block ?? {}) as Partial<TextBlock>;
  const isSpan = (span: unknown): boolean => typeof (span as { text?: unknown } | null | undefined)?.text === "string";
  return Array.isArray(children) && Array.from(children as unknown[]).every(isSpan) && typeof level === "number";
}

/** A list that a paragraph is in. */
interface List {
  kind: TextBlock["listItem"];
  level: number;
  items: number;
}

/** The lists that are open after a paragraph, from the outermost. One goes on until an item is less deep, or of another kind. */
function listsAfter({ listItem: kind, level: given = 1 }: TextBlock, before: readonly List[]): List[] {
  if (kind === undefined) return [];
  const level = Math.min(Math.max(given, 1), 9);
  const lists = before.filter((list) => list.level < level);
  const own = before.find((list) => list.level === level && list.kind === kind);
  return [...lists, { kind, level, items: (own?.items ?? 0) + 1 }];
}

function bullet(list: List | undefined): string {
  if (list === undefined) return "";
  return "  ".repeat(list.level - 1) + (list.kind === "number" ? `${list.items}. ` : "– ");
}
