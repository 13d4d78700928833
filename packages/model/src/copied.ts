/** Deeper than any article or dossier; only a field that is not ours can go on for longer. */
const deepest = 250;

/**
 * A deep copy of plain data, so that a caller who edits a result does not edit what it was made from. Two places that
 * shared an object share its copy. What is neither a list nor a plain object is passed on as it is; what is nested
 * deeper than any schema allows is left out.
 */
export function copied<T>(value: T): T {
  return copyOf(value, new Map(), 0) as T;
}

function copyOf(value: unknown, copies: Map<object, unknown>, depth: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  const before = copies.get(value);
  if (before !== undefined) return before;
  if (depth > deepest) return undefined;
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    copies.set(value, list);
    for (const entry of value as unknown[]) list.push(copyOf(entry, copies, depth + 1));
    return list;
  }
  if (!isPlain(value)) return value;
  const fields: Record<string, unknown> = {};
  copies.set(value, fields);
  for (const key of Object.keys(value)) {
    // A field called `__proto__` is data here, and setting it would change the object's prototype.
    const field = copyOf((value as Record<string, unknown>)[key], copies, depth + 1);
    if (key === "__proto__")
      Object.defineProperty(fields, key, { value: field, enumerable: true, writable: true, configurable: true });
    else fields[key] = field;
  }
  return fields;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
