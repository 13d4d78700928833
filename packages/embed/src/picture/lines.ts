import type { Prose, Run } from "../prose/prose.js";
import { runsOf } from "../prose/read-table.js";
import { tidy } from "../prose/read-runs.js";

/** A paragraph of a picture. `label` is small, `title` large. */
export interface Line {
  text: string;
  role: "label" | "title" | "lead" | "text";
}

/** The words of a block in paragraphs. What the block is comes first, and small. */
export function linesOf(blocks: readonly Prose[]): Line[] {
  const lines = blocks.flatMap(linesOfBlock).filter(({ text }) => text !== "");
  const [first, ...rest] = lines;
  if (first === undefined || rest.length === 0 || first.role === "text") return lines;
  const title = rest.findIndex(({ role }) => role === "title" || role === "lead");
  return [
    { ...first, role: "label" },
    ...rest.map((line, index) => (index === title && index === 0 ? { ...line, role: "title" as const } : line)),
  ];
}

function linesOfBlock(block: Prose): Line[] {
  switch (block.type) {
    case "heading":
      return [{ text: wordsOf(block.runs), role: "title" }];
    case "paragraph":
      return [{ text: wordsOf(block.runs), role: block.runs.every(isBold) ? "lead" : "text" }];
    case "picture":
      return [{ text: block.alt, role: "text" }];
    case "quote":
      return block.blocks.flatMap(linesOfBlock);
    case "list":
      return block.items.map((item, index) => ({
        text: `${block.ordered ? `${index + 1}.` : "•"} ${wordsOf(tidy(runsOf(item, "\n")))}`,
        role: "text",
      }));
    case "table":
      return [block.head, ...block.rows].map((row) => ({
        text: row.map((cell) => wordsOf(tidy(runsOf(cell.blocks, "\n")))).join(" | "),
        role: "text",
      }));
  }
}

const isBold = ({ marks }: Run): boolean => marks.includes("strong");
const wordsOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join("");

/** The first words of some lines; the last line ends with three dots where words are missing. */
export function firstWords(lines: readonly Line[], count: number): Line[] {
  const found: Line[] = [];
  let left = count;
  for (const line of lines) {
    const words = line.text.split(" ");
    if (words.length > left) {
      if (left > 0) found.push({ ...line, text: `${words.slice(0, left).join(" ")} …` });
      break;
    }
    found.push(line);
    left -= words.length;
  }
  return found;
}

export const countWords = (lines: readonly Line[]): number =>
  lines.reduce((sum, { text }) => sum + text.split(" ").length, 0);
