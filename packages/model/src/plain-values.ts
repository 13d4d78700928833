/** An object whose fields nothing is known about. */
export interface Fields {
  [name: string]: unknown;
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A copy of a list with a copy of each entry; undefined where one has none, or where there are too many. */
export function listOf(value: unknown, most: number, copyOf: (entry: unknown) => unknown): unknown[] | undefined {
  if (!Array.isArray(value) || value.length > most) return undefined;
  const { length } = value;
  const copy: unknown[] = [];
  for (let index = 0; index < length; index++) {
    const entry = copyOf(value[index]);
    if (entry === undefined) return undefined;
    copy.push(entry);
  }
  return copy;
}

/** A copy of an object whose fields may have any names and values; undefined where it is not quite a plain one. */
export function openMap(value: unknown, nameOf: (name: unknown) => unknown): Fields | undefined {
  if (!isFields(value) || Object.getPrototypeOf(value) !== Object.prototype) return undefined;
  const copy: Fields = {};
  for (const name of Reflect.ownKeys(value)) {
    const isField = typeof name === "string" && name !== "__proto__" && nameOf(name) !== undefined;
    if (!isField || !Object.prototype.propertyIsEnumerable.call(value, name)) return undefined;
    copy[name] = value[name];
  }
  return copy;
}
