import { needs } from "../../argument-error.js";
import type { RichText, TextBlock } from "../../generated/types.js";

/** The words of rich text, paragraphs separated by a blank line, list items each on a line. */
export function plainText(text: RichText): string {
  if (typeof text === "string") return text;
  needs(Array.isArray(text), "plainText", "text", "rich text", text);
  let plain = "";
  let number = 0;
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
    number = block.listItem === "number" ? number + 1 : 0;
    plain += bullet(block, number) + block.children.map((span) => span.text).join("");
  }
  return plain;
}

function isTextBlock(block: unknown): block is TextBlock {
  const { children, level = 1 } = (block ?? {}) as Partial<TextBlock>;
  const isSpan = (span: unknown): boolean => typeof (span as { text?: unknown } | null | undefined)?.text === "string";
  return Array.isArray(children) && Array.from(children as unknown[]).every(isSpan) && typeof level === "number";
}

function bullet(block: TextBlock, number: number): string {
  if (block.listItem === undefined) return "";
  return (
    "  ".repeat(Math.min(Math.max(block.level ?? 1, 1), 9) - 1) + (block.listItem === "number" ? `${number}. ` : "– ")
  );
}
