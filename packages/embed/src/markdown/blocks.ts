import type { Prose, ProseCell, ProseList, Run } from "../prose/prose.js";
import { tableParts } from "../prose/read-table.js";
import { escapeAddress, escapeWords } from "./escape.js";
import { inlineMarkdown } from "./inline.js";

/** Blocks in Markdown, a blank line between them. */
export function blocksMarkdown(blocks: readonly Prose[]): string {
  let alternates = false;
  return blocks
    .map((block, index) => {
      const before = blocks[index - 1];
      // Two lists side by side would be one, unless their signs differ.
      alternates = block.type === "list" && before?.type === "list" && !alternates;
      return blockMarkdown(block, alternates);
    })
    .filter((text) => text !== "")
    .join("\n\n");
}

function blockMarkdown(block: Prose, alternate: boolean): string {
  switch (block.type) {
    case "heading":
      return `${"#".repeat(Math.min(block.level, 6))} ${inlineMarkdown(block.runs, "line").replace(/((?<!#)#+)$/, String.raw`\$1`)}`;
    case "paragraph":
      return inlineMarkdown(block.runs);
    case "picture":
      return `![${escapeWords(block.alt)}](${escapeAddress(block.src)})`;
    case "quote":
      return indented(blocksMarkdown(block.blocks), "> ", "> ");
    case "list":
      return listMarkdown(block, alternate);
    case "table":
      return tableMarkdown(block.head, block.rows);
  }
}

const indented = (text: string, first: string, rest: string): string =>
  text
    .split("\n")
    .map((line, index) => (index === 0 ? first + line : line === "" ? rest.trimEnd() : rest + line))
    .join("\n");

function listMarkdown({ ordered, items }: ProseList, alternate: boolean): string {
  const isTight = items.every(([, ...more]) => more.every(({ type }) => type === "list"));
  const written = items.map((item, index) => {
    const sign = ordered ? `${index + 1}${alternate ? ")" : "."} ` : alternate ? "* " : "- ";
    return indented(blocksMarkdown(item).replaceAll(isTight ? /\n\n/g : /$^/g, "\n"), sign, " ".repeat(sign.length));
  });
  return written.join(isTight ? "\n" : "\n\n");
}

function tableMarkdown(head: readonly ProseCell[], rows: readonly (readonly ProseCell[])[]): string {
  return tableParts(head, rows)
    .map((part) => (part.type === "blocks" ? blocksMarkdown(part.blocks) : rowsMarkdown(part.head, part.rows)))
    .join("\n\n");
}

function rowsMarkdown(head: readonly (readonly Run[])[], rows: readonly (readonly (readonly Run[])[])[]): string {
  const columns = Math.max(head.length, ...rows.map((row) => row.length));
  const line = (cells: readonly (readonly Run[])[]): string =>
    `| ${Array.from({ length: columns }, (_, index) => inlineMarkdown(cells[index] ?? [], "cell")).join(" | ")} |`;
  return [line(head), `|${" --- |".repeat(columns)}`, ...rows.map(line)].join("\n");
}
