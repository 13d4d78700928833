/** Deeper than any article, dossier or graph. */
const deepest = 250;
/** More than any of them has; an object that is in itself many times over has no end. */
const most = 5_000_000;

/** The JSON of plain data; undefined where it is no such data: a loop, a BigInt, a function, or far too much of it. */
export function plainJson(value: unknown): string | undefined {
  if (!isBounded(value, 0, { left: most })) return undefined;
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/** Counts an object once for each place that it is in, as JSON would write it. */
function isBounded(value: unknown, depth: number, count: { left: number }): boolean {
  if (count.left-- <= 0 || depth > deepest) return false;
  if (typeof value !== "object" || value === null) return true;
  const entries: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  if (entries.length > count.left) return false;
  for (const entry of entries) if (!isBounded(entry, depth + 1, count)) return false;
  return true;
}
