/** No article is deeper; a field of a host's own may contain itself, or go on for ever. */
const deepest = 250;
const mostVisited = 2_000_000;

/** Every string in some data: the ids that it names are among them. */
export function namesIn(data: object): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<object>();
  let layer: unknown[] = [data];
  for (let depth = 0; depth < deepest && layer.length > 0; depth++) {
    layer = layer.flatMap((value) => {
      if (typeof value === "string") found.add(value);
      if (typeof value !== "object" || value === null || seen.has(value) || seen.size > mostVisited) return [];
      seen.add(value);
      return Object.values(value) as unknown[];
    });
  }
  return found;
}
