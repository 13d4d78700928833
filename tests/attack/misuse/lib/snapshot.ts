/** All that can be seen of a value, as text, whether or not it contains itself. Two equal texts: nothing was changed. */
export function snapshot(value: unknown): string {
  const seen = new Map<object, number>();
  const parts: string[] = [];
  const open: unknown[] = [value];
  while (open.length > 0) {
    const one = open.pop();
    if ((typeof one !== "object" && typeof one !== "function") || one === null) {
      parts.push(typeof one === "string" ? JSON.stringify(one) : `${typeof one} ${String(one)}`);
      continue;
    }
    const before = seen.get(one);
    if (before !== undefined) {
      parts.push(`#${before}`);
      continue;
    }
    seen.set(one, seen.size);
    const keys = typeof one === "function" ? [] : Reflect.ownKeys(one);
    const kind = Array.isArray(one) ? `list of ${one.length}` : Object.prototype.toString.call(one);
    parts.push(`${kind} ${Object.isFrozen(one) ? "frozen" : ""} ${keys.map(String).join(",")}`);
    for (const key of keys) open.push((one as Record<PropertyKey, unknown>)[key]);
    if (one instanceof Map) open.push(...one.entries());
  }
  return parts.join("\n");
}
