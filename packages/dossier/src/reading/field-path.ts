/** From a list of keys and indexes to a path: `["terms", 1, "numerator"]` is `terms[1].numerator`. */
export const fieldPath = (steps: readonly PropertyKey[]): string =>
  steps
    .map((step, index) => (typeof step === "number" ? `[${step}]` : `${index > 0 ? "." : ""}${String(step)}`))
    .join("");

/** The path of what contains a field: `terms[1]` for `terms[1].numerator`, and "" for `terms`. */
export function enclosingPath(path: string): string | undefined {
  if (path === "") return undefined;
  const cut = Math.max(path.lastIndexOf("."), path.lastIndexOf("["));
  return cut < 0 ? "" : path.slice(0, cut);
}

/** The value at a path. */
export const valueAt = (record: unknown, path: string): unknown =>
  path
    .split(/[.[\]]+/)
    .filter((step) => step !== "")
    .reduce<unknown>((inside, step) => (inside as Record<string, unknown> | undefined)?.[step], record);
