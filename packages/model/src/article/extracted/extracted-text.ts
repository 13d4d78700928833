import type { Id, RichText, Span, TextBlock } from "../../generated/types.js";
import type { SourceNumbers } from "./source-numbers.js";

/**
 * Rich text of an extracted string: its paragraphs, its lists, and its `[2]` marks as citations of the source with this number.
 * A plain string where none of them is needed.
 */
export function richTextOf(text: string, sources: SourceNumbers): RichText {
  const blocks = partsOf(text).map(({ listItem, words }) => ({
    ...textBlock(words, sources),
    ...(listItem !== undefined && { listItem, level: 1 }),
  }));
  const only = blocks.length === 1 ? blocks[0] : undefined;
  const isPlain =
    blocks.length === 0 || (only !== undefined && only.markDefs === undefined && only.listItem === undefined);
  return isPlain ? text.trim() : blocks;
}

interface Part {
  words: string;
  listItem?: "bullet" | "number";
}

const bullet = /^\s*[-•*–‣▪]\s+(?=\S)/;
const number = /^\s*(\d{1,3})[.)]\s+(?=\S)/;

/** Blank lines separate paragraphs. A line with a list's mark is an item; a line without one continues the line before. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  const lines = text.split("\n");
  const numbered = numberedItems(lines);
  let goesOn = false;
  for (const [index, line] of lines.entries()) {
    const last = parts.at(-1);
    const listItem = bullet.test(line) ? "bullet" : numbered.has(index) ? "number" : undefined;
    if (line.trim() === "") goesOn = false;
    else if (listItem !== undefined)
      parts.push({ words: line.replace(listItem === "bullet" ? bullet : number, "").trim(), listItem });
    else if (goesOn && last !== undefined) last.words += `\n${line.trim()}`;
    else parts.push({ words: line.trim() });
    if (line.trim() !== "") goesOn = true;
  }
  return parts.length === 1 && parts[0]?.listItem !== undefined ? [{ words: text.trim() }] : parts;
}

/**
 * The lines that are items of a list of numbers. A page counts the items from 1, so only lines are items whose written
 * number comes out the same: "12. Mai" is not shown as "1. Mai". One number alone does not make a list.
 */
function numberedItems(lines: readonly string[]): ReadonlySet<number> {
  const items = new Set<number>();
  let run: number[] = [];
  const close = (): void => {
    if (run.length > 1) for (const index of run) items.add(index);
    run = [];
  };
  let afterBlank = true;
  for (const [index, line] of lines.entries()) {
    const blank = line.trim() === "";
    const written = Number(number.exec(line)?.[1] ?? 0);
    if (written !== run.length + 1 && (written > 0 || bullet.test(line) || (afterBlank && !blank))) close();
    if (written === run.length + 1) run.push(index);
    afterBlank = blank;
  }
  close();
  return items;
}

/** Marks in a row cite the same words: `talks [1][2]`, `talks [1, 2]`. `[1,000]` is a number. */
const marksInARow = /[^\S\n]?((?:\[\d{1,3}(?:(?: ?; ?| ?, |,(?!\d{3}))\d{1,3}){0,19}\])+)/g;

function textBlock(text: string, sources: SourceNumbers): TextBlock {
  const children: Span[] = [];
  const cited: Id[] = [];
  let from = 0;
  for (const match of text.matchAll(marksInARow)) {
    const ids = sources.cited([...(match[1] ?? "").matchAll(/\d+/g)].map(([number]) => Number(number)));
    if (ids === undefined) continue;
    const marks = ids.map((id, nth) => `cite-${cited.length + nth + 1}-${id}`);
    children.push({ _type: "span", text: text.slice(from, match.index), marks });
    for (const id of ids) cited.push(id);
    from = match.index + match[0].length;
  }
  if (from < text.length) children.push({ _type: "span", text: text.slice(from) });
  if (cited.length === 0) return { _type: "block", children };
  const markDefs = cited.map((source, index) => ({
    _type: "cite" as const,
    _key: `cite-${index + 1}-${source}`,
    source,
  }));
  return { _type: "block", children, markDefs };
}
