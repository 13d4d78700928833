import type { Line } from "../../lines/line.js";

/** The lines of one item: from the line with its marker up to, not including, `to`. */
export interface ItemGroup {
  from: number;
  to: number;
}

/** Between two numbers, an item may have this many lines without one. */
const mostExtraLines = 3;

/** One group an item: its line, and lines without a marker that belong to it. */
export function groupItems(lines: readonly Line[], first: number, end: number): ItemGroup[] {
  const groups: ItemGroup[] = [];
  for (let index = first; index < end; index += 1) {
    const last = groups.at(-1);
    if (lines[index]?.marker !== undefined) groups.push({ from: index, to: index + 1 });
    else if (last && isNumberedSoon(lines, index, end)) last.to = index + 1;
    else break;
  }
  return withoutTail(groups, end);
}

/** The last item has as many lines as the longest of the others: what follows is the article. */
function withoutTail(groups: ItemGroup[], end: number): ItemGroup[] {
  const last = groups.at(-1);
  const extra = groups.slice(0, -1).reduce((most, { from, to }) => Math.max(most, to - from - 1), 0);
  if (last) last.to = Math.min(last.from + 1 + extra, end);
  return groups;
}

function isNumberedSoon(lines: readonly Line[], index: number, end: number): boolean {
  return lines.slice(index + 1, Math.min(end, index + 1 + mostExtraLines)).some(({ marker }) => marker === "number");
}
