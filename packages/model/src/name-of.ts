/** A value in words, for a message. */
export function nameOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return `"${value.slice(0, 40).toWellFormed()}"`;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return `${typeof value === "object" ? "an" : "a"} ${typeof value}`;
}
