type Row = readonly string[];

/** A table for the terminal: the first column to the left, the others to the right. */
export function table(title: string, header: Row, rows: readonly Row[], notes: readonly string[] = []): string {
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => (row[column] ?? "").length)));
  const line = (row: Row): string =>
    widths
      .map((width, column) => (row[column] ?? "")[column === 0 ? "padEnd" : "padStart"](width))
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  return [title, "", line(header), rule, ...rows.map(line), ...(notes.length > 0 ? ["", ...notes] : []), "", ""].join(
    "\n",
  );
}

export const times = (ratio: number): string => (ratio < 10 ? ratio.toFixed(1) : ratio.toFixed(0));

/** A budget and whether it is kept, in words. */
export const within = (value: number, budget: number, unit = ""): string =>
  `${value <= budget ? "within" : "over"} ${budget}${unit}`;

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(2)} kB`;
