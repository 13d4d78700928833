import type { RichText, TextBlock } from "../../generated/types.js";

/** The words of rich text, paragraphs separated by a blank line, list items each on a line. */
export function plainText(text: RichText): string {
  if (typeof text === "string") return text;
  let plain = "";
  let number = 0;
  for (const [index, block] of text.entries()) {
    const isItem = block.listItem !== undefined;
    if (index > 0) plain += isItem && text[index - 1]?.listItem !== undefined ? "\n" : "\n\n";
    number = block.listItem === "number" ? number + 1 : 0;
    plain += bullet(block, number) + block.children.map((span) => span.text).join("");
  }
  return plain;
}

function bullet(block: TextBlock, number: number): string {
  if (block.listItem === undefined) return "";
  return (
    "  ".repeat(Math.min(Math.max(block.level ?? 1, 1), 9) - 1) + (block.listItem === "number" ? `${number}. ` : "– ")
  );
}
